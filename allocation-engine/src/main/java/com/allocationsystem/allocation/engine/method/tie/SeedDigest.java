package com.allocationsystem.allocation.engine.method.tie;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;

/**
 * Takes in what a tie seed depends on: texts with their length, numbers by their bits.
 *
 * <p>The decimal spelling of a double depends on the version of Java; its bits do not.
 */
public final class SeedDigest {

    private final MessageDigest digest;

    public SeedDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Takes in a text with its length, so that two texts are not taken for one. */
    public void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** Takes in the bits of a number. */
    public void number(double value) {
        digest.update(ByteBuffer.allocate(8).putDouble(value).array());
    }

    /** Takes in a whole number. */
    public void whole(long value) {
        digest.update(ByteBuffer.allocate(8).putLong(value).array());
    }

    /** Takes in names and numbers, in the order of the names. */
    public void numbers(SortedMap<String, Double> values) {
        values.forEach((id, value) -> {
            text(id);
            number(value);
        });
    }

    /** @return the first 8 bytes */
    public long seed() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
