package com.allocationsystem.auth.adapter.out.postgres.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts private keys and the secrets of authenticator apps: AES-256-GCM with a key derived from the configured secret by PBKDF2-HMAC-SHA256 (600,000 rounds,
 * OWASP 2023). Stored form: 16 bytes salt, 12 bytes nonce, then the ciphertext with its tag; the name of the key or user is authenticated
 * along, so that two secrets cannot be exchanged unseen.
 */
public final class KeyCipher {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 600_000;

    private final char[] secret;
    /** One for all that this instance encrypts: each salt is a derivation, and the nonce differs anyway. */
    private final byte[] salt;

    private final SecureRandom random = new SecureRandom();

    /** Deriving takes a good part of a second; every key is read again each minute. */
    private final Map<ByteBuffer, SecretKey> derived = new ConcurrentHashMap<>();

    public KeyCipher(String secret) {
        this.secret = secret.toCharArray();
        this.salt = random(SALT_BYTES);
    }

    /** @param name authenticated along */
    public byte[] encrypt(byte[] plain, String name) {
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

    /** @throws IllegalStateException when it was encrypted under another name or secret, or changed */
    public byte[] decrypt(byte[] stored, String name) {
        byte[] salt = Arrays.copyOf(stored, SALT_BYTES);
        byte[] nonce = Arrays.copyOfRange(stored, SALT_BYTES, SALT_BYTES + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, salt, nonce, name)
                    .doFinal(stored, SALT_BYTES + NONCE_BYTES, stored.length - SALT_BYTES - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Secret %s cannot be decrypted: OAS_AUTH_KEY_SECRET is not the secret it was encrypted with."
                            .formatted(name),
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce, String name) throws GeneralSecurityException {
        SecretKey key = derived.computeIfAbsent(ByteBuffer.wrap(salt), s -> derive(salt));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey derive(byte[] salt) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(secret, salt, ROUNDS, KEY_BITS))
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
