package com.allocationsystem.audit.checkpoint;

import com.allocationsystem.audit.chain.ChainHead;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a chain held at a moment (https://c2sp.org/tlog-checkpoint): origin, number of rows, root of the Merkle tree over
 * them; then, as extension lines, {@code head HASH} of the last row and {@code time TIME}.
 *
 * @param origin names the chain of one installation; the key that signs has this name
 * @param root of {@link MerkleTree}, 32 bytes
 * @param head chain, rows and hash of the last row
 * @param time when it was made, UTC
 */
public record Checkpoint(String origin, byte[] root, ChainHead head, Instant time) {

    private static final int LINES = 6;

    /** @return the text to sign */
    public String text() {
        return "%s\n%d\n%s\nchain %s\nhead %s\ntime %s\n"
                .formatted(
                        origin, head.rows(), Base64.getEncoder().encodeToString(root), head.chain(), head.hash(), time);
    }

    /** @return number of rows that it covers */
    public long size() {
        return head.rows();
    }

    /** @return whether a tree of its size has its root */
    public boolean hasRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    /**
     * @param text of a note whose signature was verified
     * @throws IllegalArgumentException when it is no checkpoint of a chain
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("it is not a checkpoint of an audit chain");
        }
        ChainHead head = new ChainHead(
                after("chain ", lines.get(3)), Long.parseLong(lines.get(1)), after("head ", lines.get(4)));
        try {
            Instant time = Instant.parse(after("time ", lines.get(5)));
            return new Checkpoint(lines.get(0), NoteKey.base64(lines.get(2)), head, time);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("its time is not one: " + lines.get(5), e);
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("the line '%s' does not begin with '%s'".formatted(line, word.strip()));
        }
        return line.substring(word.length());
    }
}
