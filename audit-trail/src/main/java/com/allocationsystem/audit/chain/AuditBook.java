package com.allocationsystem.audit.chain;

import java.util.List;
import java.util.function.Consumer;

/** The stored chains, for reading. */
public interface AuditBook {

    /** @return the rows of {@code chain} that fit, newest first, at most {@code filter.limit()} */
    List<AuditEntry> find(String chain, AuditFilter filter);

    /**
     * Reads a chain whole, in one snapshot.
     *
     * @param head takes its head first
     * @param rows takes every row, oldest first
     */
    default void read(String chain, Consumer<ChainHead> head, Consumer<AuditEntry> rows) {
        readAfter(chain, 0, head, rows);
    }

    /**
     * Reads the end of a chain, in one snapshot.
     *
     * @param sequence of the last row that is not read; 0: all are read
     * @param head takes its head first
     * @param rows takes every row after, oldest first
     */
    void readAfter(String chain, long sequence, Consumer<ChainHead> head, Consumer<AuditEntry> rows);

    /** @return whether {@code chain} is as it was written; reads every row, in one snapshot */
    Verdict verify(String chain);
}
