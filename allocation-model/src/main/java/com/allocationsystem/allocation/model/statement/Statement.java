package com.allocationsystem.allocation.model.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The frozen inputs of a split and the split itself, in bytes that are the same on every machine.
 *
 * @param json canonical JSON (RFC 8785)
 * @param hash SHA-256 of its UTF-8 bytes, 64 lower-case hex digits
 */
public record Statement(String json, String hash) {

    /** @param json canonical JSON */
    public static Statement seal(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new Statement(json, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * @param json as it was kept
     * @param hash as it was kept beside it
     * @throws IllegalStateException when they do not belong together any more
     */
    public static Statement kept(String json, String hash) {
        Statement statement = seal(json);
        if (!statement.hash().equals(hash)) {
            throw new IllegalStateException(
                    "The stored statement " + hash + " was altered: its hash is " + statement.hash());
        }
        return statement;
    }
}
