package com.allocationsystem.allocation.model.statement;

import com.allocationsystem.allocation.model.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;

/**
 * The frozen inputs of a split and the split itself, in bytes that are the same on every machine: canonical JSON (RFC 8785), and the
 * SHA-256 of its UTF-8 bytes. In memory and where it is kept it is compressed (RFC 1950); the hash is that of the plain bytes.
 */
public final class Statement {

    private final byte[] compressed;
    private final String hash;

    private Statement(byte[] compressed, String hash) {
        this.compressed = compressed;
        this.hash = hash;
    }

    /** @param json canonical JSON */
    public static Statement seal(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return sealing(sink -> sink.take(bytes, bytes.length));
    }

    /** @param content as {@link CanonicalJson} takes it; written straight into digest and compressed bytes */
    public static Statement of(Object content) {
        return sealing(sink -> CanonicalJson.write(content, sink));
    }

    /**
     * A statement as it was kept; {@link SealedStatement#open(Statement)} finds out whether the two belong together.
     *
     * @param compressed as {@link #compressed}
     * @param hash as it was kept beside it
     */
    public static Statement kept(byte[] compressed, String hash) {
        return new Statement(compressed, hash);
    }

    private static Statement sealing(Consumer<CanonicalJson.Sink> writing) {
        MessageDigest digest = sha256();
        Compressor compressor = new Compressor();
        writing.accept((bytes, length) -> {
            digest.update(bytes, 0, length);
            compressor.take(bytes, length);
        });
        return new Statement(compressor.finish(), HexFormat.of().formatHex(digest.digest()));
    }

    /** @return SHA-256 of the plain UTF-8 bytes, 64 lower-case hex digits */
    public String hash() {
        return hash;
    }

    /** @return the bytes to keep; not to be changed */
    public byte[] compressed() {
        return compressed;
    }

    /** @return canonical JSON as UTF-8 */
    public byte[] bytes() {
        try {
            return Compressor.inflate(compressed);
        } catch (DataFormatException e) {
            throw new IllegalStateException("The stored statement " + hash + " was altered: " + e.getMessage(), e);
        }
    }

    /** @return canonical JSON */
    public String json() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * @return {@link #bytes}, which have the hash
     * @throws IllegalStateException when bytes and hash do not belong together any more
     */
    public byte[] soundBytes() {
        byte[] bytes = bytes();
        String found = HexFormat.of().formatHex(sha256().digest(bytes));
        if (!found.equals(hash)) {
            throw new IllegalStateException("The stored statement " + hash + " was altered: its hash is " + found);
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** @return whether the other has the same hash */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && hash.equals(statement.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Statement " + hash;
    }
}
