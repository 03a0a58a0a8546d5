package com.allocationsystem.auth.adapter.out.postgres.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One configured secret: AES-256-GCM with keys derived from it by PBKDF2-HMAC-SHA256 (600,000 rounds, OWASP 2023). Stored form: 16
 * bytes salt, 12 bytes nonce, then the ciphertext with its tag.
 */
final class DerivedKeys {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 600_000;

    private final char[] secret;
    /** One for all that this instance encrypts: each salt is a derivation, and the nonce differs anyway. */
    private final byte[] salt;

    private final SecureRandom random;

    /** Deriving takes a good part of a second; every key is read again each minute. */
    private final Map<ByteBuffer, SecretKey> derived = new ConcurrentHashMap<>();

    DerivedKeys(String secret, SecureRandom random) {
        this.secret = secret.toCharArray();
        this.random = random;
        this.salt = random(SALT_BYTES);
    }

    byte[] encrypt(byte[] plain, String name) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt, nonce, name).doFinal(plain);
            return ByteBuffer.allocate(SALT_BYTES + NONCE_BYTES + sealed.length)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret cannot be encrypted", e);
        }
    }

    /** @return empty when it was encrypted under another name or secret, or changed */
    Optional<byte[]> decrypt(byte[] stored, String name) {
        byte[] usedSalt = Arrays.copyOf(stored, SALT_BYTES);
        byte[] nonce = Arrays.copyOfRange(stored, SALT_BYTES, SALT_BYTES + NONCE_BYTES);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, usedSalt, nonce, name)
                    .doFinal(stored, SALT_BYTES + NONCE_BYTES, stored.length - SALT_BYTES - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("secret " + name + " cannot be decrypted", e);
        }
    }

    private Cipher cipher(int mode, byte[] usedSalt, byte[] nonce, String name) throws GeneralSecurityException {
        SecretKey key = derived.computeIfAbsent(ByteBuffer.wrap(usedSalt), s -> derive(usedSalt));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey derive(byte[] usedSalt) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(secret, usedSalt, ROUNDS, KEY_BITS))
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
        }
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
