package com.allocationsystem.audit.chain;

import com.allocationsystem.audit.AuditEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How far a chain has grown. Kept apart from the rows, so that a cut tail shows.
 *
 * @param chain name of the chain
 * @param rows how many rows it has, 0 or more
 * @param hash hash of its last row, {@link ChainHash#BEFORE_FIRST} when it has none
 */
public record ChainHead(String chain, long rows, String hash) {

    /** @return the head of a chain without rows */
    public static ChainHead empty(String chain) {
        return new ChainHead(chain, 0, ChainHash.BEFORE_FIRST);
    }

    /** @return the row that comes next, its time cut to the millisecond */
    public AuditEntry next(String auditId, Instant now, String correlationId, AuditEvent event) {
        return AuditEntry.after(this, auditId, now.truncatedTo(ChronoUnit.MILLIS), correlationId, event);
    }

    /** @return the head once {@code entry} is the last row */
    public static ChainHead at(AuditEntry entry) {
        return new ChainHead(entry.chain(), entry.sequence(), entry.hash());
    }
}
