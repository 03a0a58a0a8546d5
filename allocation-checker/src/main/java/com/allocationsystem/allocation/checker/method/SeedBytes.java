package com.allocationsystem.allocation.checker.method;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** The bytes that a tie seed is the hash of: every number big-endian, every text after its length in bytes. */
public final class SeedBytes {

    private final MessageDigest sha256;

    public SeedBytes() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bigEndian(bytes.length, Integer.SIZE);
        sha256.update(bytes);
    }

    public void number(double value) {
        bigEndian(Double.doubleToLongBits(value), Long.SIZE);
    }

    public void whole(long value) {
        bigEndian(value, Long.SIZE);
    }

    void weights(Map<String, Double> weights) {
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            text(weight.getKey());
            number(weight.getValue());
        }
    }

    /** @return the first 64 of the hash's 256 bits */
    public long seed() {
        return new BigInteger(1, sha256.digest()).shiftRight(192).longValue();
    }

    private void bigEndian(long value, int bits) {
        for (int shift = bits - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            sha256.update((byte) (value >>> shift));
        }
    }
}
