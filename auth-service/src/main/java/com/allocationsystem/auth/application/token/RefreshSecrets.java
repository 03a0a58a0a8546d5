package com.allocationsystem.auth.application.token;

import com.allocationsystem.shared.Sha256;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Refresh tokens: 256 random bits, so a plain SHA-256 is a hash that nobody reverses. */
public final class RefreshSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RefreshSecrets() {}

    public static String create() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    /** Takes equally long whatever the two are. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(Sha256.of(one), Sha256.of(other));
    }
}
