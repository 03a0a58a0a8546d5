package com.allocationsystem.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform must provide. Text is hashed as UTF-8; hexadecimal digits are lower case. */
public final class Sha256 {

    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    /** @return 32 bytes */
    public static byte[] of(byte[] content) {
        return start().add(content).bytes();
    }

    /** @return 32 bytes */
    public static byte[] of(String text) {
        return start().add(text).bytes();
    }

    /** @return 64 hexadecimal digits */
    public static String hex(String text) {
        return start().add(text).hex();
    }

    /** @return a hash of nothing yet, for content that comes in parts */
    public static Sha256 start() {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Sha256 add(byte[] part) {
        return add(part, part.length);
    }

    /** @param length how many bytes of {@code part} count, from its first */
    public Sha256 add(byte[] part, int length) {
        digest.update(part, 0, length);
        return this;
    }

    public Sha256 add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** @return 32 bytes, and the hash starts anew */
    public byte[] bytes() {
        return digest.digest();
    }

    /** @return 64 hexadecimal digits, and the hash starts anew */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
