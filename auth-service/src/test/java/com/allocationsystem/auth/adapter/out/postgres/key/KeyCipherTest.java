package com.allocationsystem.auth.adapter.out.postgres.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyCipherTest {

    private static final byte[] KEY = "a private key".getBytes(StandardCharsets.UTF_8);

    private final KeyCipher cipher = new KeyCipher("a long enough secret", List.of());

    @Test
    void comesBackAsItWas_alsoInAnotherReplica() {
        byte[] stored = cipher.encrypt(KEY, "kid-1");
        assertArrayEquals(KEY, new KeyCipher("a long enough secret", List.of()).decrypt(stored, "kid-1"));
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("private"));
    }

    @Test
    void sameKeyIsStoredDifferentlyEachTime() {
        assertFalse(Arrays.equals(cipher.encrypt(KEY, "kid-1"), cipher.encrypt(KEY, "kid-1")));
    }

    @Test
    void wrongSecretIsNamedAsTheCause() {
        byte[] stored = cipher.encrypt(KEY, "kid-1");
        KeyCipher other = new KeyCipher("another long secret", List.of());
        assertTrue(assertThrows(IllegalStateException.class, () -> other.decrypt(stored, "kid-1"))
                .getMessage()
                .contains("OAS_AUTH_KEY_SECRET"));
    }

    @Test
    void whatIsEncryptedWithAReplacedSecretIsReadAndEncryptedAnew() {
        byte[] stored = cipher.encrypt(KEY, "kid-1");
        KeyCipher replacing = new KeyCipher("the secret after it", List.of("a long enough secret"));
        assertArrayEquals(KEY, replacing.decrypt(stored, "kid-1"));
        byte[] renewed = replacing.renewed(stored, "kid-1").orElseThrow();
        assertArrayEquals(KEY, new KeyCipher("the secret after it", List.of()).decrypt(renewed, "kid-1"));
        assertTrue(replacing.renewed(renewed, "kid-1").isEmpty(), "it is encrypted with the present secret already");
        assertTrue(replacing.renewed(stored, "kid-2").isEmpty(), "it cannot be read");
    }

    @Test
    void exchangedOrChangedKeysAreRefused() {
        byte[] stored = cipher.encrypt(KEY, "kid-1");
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(stored, "kid-2"));
        stored[stored.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(stored, "kid-1"));
    }
}
