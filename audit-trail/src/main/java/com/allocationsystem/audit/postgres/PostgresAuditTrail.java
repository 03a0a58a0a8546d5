package com.allocationsystem.audit.postgres;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.audit.config.AuditConfig;
import com.allocationsystem.edge.correlation.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/**
 * Writes audit rows as the last statements of the caller's transaction.
 *
 * <p>One unbroken chain with many writers needs them to queue: each locks the chain's row in {@code audit_head}, which
 * holds the hash to build on, and lets go at commit. A queue invites two troubles, both met by waiting with the write
 * until the transaction completes: the lock is held for the length of a commit only, whatever the use case does after
 * {@link #append}; and no writer that holds the chain waits for a row of a writer that waits for the chain,
 * because nothing is locked after it. This holds for Hibernate's late flush too: rows are written after it.
 *
 * <p>All rows of one transaction are written together, in the order in which they were appended.
 */
@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final ChainWriter writer;
    private final String chain;

    PostgresAuditTrail(
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry,
            ChainWriter writer,
            AuditConfig config) {
        this.transactions = transactions;
        this.registry = registry;
        this.writer = writer;
        this.chain = config.chain();
    }

    @Override
    public String append(AuditEvent event) {
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "'%s' must be audited in the transaction of the act; none is active".formatted(event.action()));
        }
        PendingRow row = new PendingRow(UUID.randomUUID().toString(), CorrelationId.current(), event);
        pendingRows().add(row);
        return row.auditId();
    }

    private PendingRows pendingRows() {
        PendingRows known = (PendingRows) registry.getResource(PendingRows.class);
        if (known != null) {
            return known;
        }
        PendingRows rows = new PendingRows(registry, all -> writer.write(chain, all));
        try {
            transactions.getTransaction().registerSynchronization(rows);
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException("the transaction takes no audit row", e);
        }
        registry.putResource(PendingRows.class, rows);
        return rows;
    }
}
