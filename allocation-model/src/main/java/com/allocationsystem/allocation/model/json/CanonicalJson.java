package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON so that the same content always gives the same bytes, as a hash needs.
 *
 * <p>Source: RFC 8785 (JSON Canonicalization Scheme). No white space; members sorted by the UTF-16 units of their names;
 * strings with the fewest escapes; numbers as {@link CanonicalNumber} writes them; UTF-8.
 *
 * <p>Content is made of {@link Map} with text keys, {@link List}, {@link String}, {@link Boolean}, {@link Long}, {@link Integer},
 * {@link Double}, {@link BigDecimal} and null.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Where the bytes go. */
    @FunctionalInterface
    public interface Sink {

        /**
         * @param bytes to be read before the call ends: they are written over later
         * @param length how many of them
         */
        void take(byte[] bytes, int length);
    }

    /**
     * @param content as the class comment says
     * @return UTF-8 bytes, the same on every machine
     * @throws IllegalArgumentException when a number is not finite, a text holds half a surrogate pair, or a value is of
     *     another type
     */
    public static byte[] bytes(Object content) {
        Growing bytes = new Growing();
        write(content, bytes);
        return Arrays.copyOf(bytes.held, bytes.length);
    }

    /** Like {@link #bytes}, as text. */
    public static String text(Object content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    /** Like {@link #bytes}, piece by piece. */
    public static void write(Object content, Sink sink) {
        CanonicalWriter writer = new CanonicalWriter(sink);
        writer.value(content);
        writer.flush();
    }

    private static final class Growing implements Sink {

        private byte[] held = new byte[1024];
        private int length;

        @Override
        public void take(byte[] bytes, int count) {
            if (held.length - length < count) {
                held = Arrays.copyOf(held, Math.max(2 * held.length, length + count));
            }
            System.arraycopy(bytes, 0, held, length, count);
            length += count;
        }
    }
}
