package com.allocationsystem.audit.chain;

import com.allocationsystem.audit.AuditEvent;
import java.time.Instant;

/**
 * One row of a chain as stored.
 *
 * @param chain name of the chain
 * @param sequence place in the chain: 1, 2, 3, ... without gaps
 * @param auditId id of the row, a UUID
 * @param at when it was stored, UTC, whole milliseconds
 * @param correlationId id of the request that set it off; null for work that no request started
 * @param event what happened
 * @param previousHash hash of the row before, {@link ChainHash#BEFORE_FIRST} for the first
 * @param hash {@link ChainHash#of} all the above
 */
public record AuditEntry(
        String chain,
        long sequence,
        String auditId,
        Instant at,
        String correlationId,
        AuditEvent event,
        String previousHash,
        String hash) {

    /** @return the row that follows {@code head}, sealed with its hash */
    static AuditEntry after(ChainHead head, String auditId, Instant at, String correlationId, AuditEvent event) {
        AuditEntry open =
                new AuditEntry(head.chain(), head.rows() + 1, auditId, at, correlationId, event, head.hash(), null);
        return new AuditEntry(
                open.chain, open.sequence, auditId, at, correlationId, event, open.previousHash, ChainHash.of(open));
    }
}
