package com.allocationsystem.auth;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, written apart from the service. */
public final class Authenticator {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /** @return the code that an app with this secret shows now */
    public static String code(String base32) {
        return code(base32, 0);
    }

    /** @return the code of so many steps of 30 s later */
    public static String code(String base32, int stepsLater) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] secret = new byte[base32.length() * 5 / 8];
        byte[] bytes = number.toByteArray();
        for (int i = 1; i <= secret.length && i <= bytes.length; i++) {
            secret[secret.length - i] = bytes[bytes.length - i];
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30 + stepsLater;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[19] & 15;
            long value = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffffL;
            return "%06d".formatted(value % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
