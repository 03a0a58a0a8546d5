package com.allocationsystem.audit.postgres;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The audit rows of one transaction, written when it is about to complete.
 *
 * <p>Hibernate flushes in an interposed synchronization, and those run in the order of registration, after the plain
 * ones. So this one registers as plain and, when its turn comes, adds an interposed one: the newest, hence the last.
 */
final class PendingRows implements Synchronization {

    private final List<PendingRow> rows = new ArrayList<>();
    private final TransactionSynchronizationRegistry registry;
    private final Consumer<List<PendingRow>> writer;

    PendingRows(TransactionSynchronizationRegistry registry, Consumer<List<PendingRow>> writer) {
        this.registry = registry;
        this.writer = writer;
    }

    void add(PendingRow row) {
        rows.add(row);
    }

    @Override
    public void beforeCompletion() {
        registry.registerInterposedSynchronization(new Last());
    }

    @Override
    public void afterCompletion(int status) {
        // the rows went with the transaction, or were rolled back with it
    }

    private final class Last implements Synchronization {

        @Override
        public void beforeCompletion() {
            writer.accept(rows);
        }

        @Override
        public void afterCompletion(int status) {
            // nothing is kept
        }
    }
}
