package com.allocationsystem.auth.adapter.out.postgres;

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
 * Encrypts private keys: AES-256-GCM with a key derived from the configured secret by PBKDF2-HMAC-SHA256 (600,000 rounds,
 * OWASP 2023). Stored form: 16 bytes salt, 12 bytes nonce, then the ciphertext with its tag; the key id is authenticated
 * along, so that two keys cannot be exchanged unseen.
 */
final class KeyCipher {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 600_000;

    private final char[] secret;
    private final SecureRandom random = new SecureRandom();

    /** Deriving takes a good part of a second; every key is read again each minute. */
    private final Map<ByteBuffer, SecretKey> derived = new ConcurrentHashMap<>();

    KeyCipher(String secret) {
        this.secret = secret.toCharArray();
    }

    byte[] encrypt(byte[] plain, String kid) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt, nonce, kid).doFinal(plain);
            return ByteBuffer.allocate(SALT_BYTES + NONCE_BYTES + sealed.length)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a signing key cannot be encrypted", e);
        }
    }

    byte[] decrypt(byte[] stored, String kid) {
        byte[] salt = Arrays.copyOf(stored, SALT_BYTES);
        byte[] nonce = Arrays.copyOfRange(stored, SALT_BYTES, SALT_BYTES + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, salt, nonce, kid)
                    .doFinal(stored, SALT_BYTES + NONCE_BYTES, stored.length - SALT_BYTES - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Signing key %s cannot be decrypted: OAS_AUTH_KEY_SECRET is not the secret it was encrypted with."
                            .formatted(kid),
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce, String kid) throws GeneralSecurityException {
        SecretKey key = derived.computeIfAbsent(ByteBuffer.wrap(salt), s -> derive(salt));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
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
