package com.allocationsystem.audit.chain;

import java.util.function.Consumer;

/**
 * Reads a chain row by row, in order, and finds the first place where it was tampered with: a changed field, a row taken
 * out, put in or moved, a cut tail. Keeps one row in memory, however long the chain.
 *
 * <p>A database owner who rewrites every row and the head together leaves an unbroken chain; against that stand the
 * signed checkpoints that are kept outside: a later chain that does not pass through them has been rewritten.
 */
public final class ChainVerifier implements Consumer<AuditEntry> {

    private final ChainHead recorded;
    private ChainHead reached;
    private Long firstBroken;

    /** @param recorded the head, as kept beside the rows */
    public ChainVerifier(ChainHead recorded) {
        this(recorded, ChainHead.empty(recorded.chain()));
    }

    /**
     * @param recorded the head, as kept beside the rows
     * @param verified head of the rows that were verified before; the next row must follow it
     */
    public ChainVerifier(ChainHead recorded, ChainHead verified) {
        this.recorded = recorded;
        this.reached = verified;
    }

    /** Takes the next row in order of sequence. */
    @Override
    public void accept(AuditEntry entry) {
        long expected = reached.rows() + 1;
        boolean follows = entry.sequence() == expected
                && entry.chain().equals(reached.chain())
                && entry.previousHash().equals(reached.hash())
                && entry.hash().equals(ChainHash.of(entry));
        if (!follows) {
            breakAt(expected);
        }
        reached = new ChainHead(reached.chain(), expected, entry.hash());
    }

    /** @return the finding, once every row was taken */
    public Verdict verdict() {
        if (!reached.equals(recorded)) {
            breakAt(reached.rows() == recorded.rows() ? reached.rows() : 1 + Math.min(reached.rows(), recorded.rows()));
        }
        return new Verdict(firstBroken == null, reached.rows(), reached.hash(), firstBroken);
    }

    private void breakAt(long sequence) {
        if (firstBroken == null) {
            firstBroken = sequence;
        }
    }
}
