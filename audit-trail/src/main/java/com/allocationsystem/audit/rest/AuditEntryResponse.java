package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row of a chain; {@code before} and {@code after} are JSON exactly as stored, which is what the hash covers.
 *
 * @param auditId id of the row, unique in all chains
 * @param sequence place in the chain, from 1
 * @param at when it was done, UTC
 * @param action what was done, in capitals, such as COMMIT
 * @param entityId id of what it was done to
 * @param actor username, or the name of the service that did it on its own
 * @param reason in the user's words; null where none is asked for
 * @param before state before the act; null where there was none
 * @param after state after the act; null where none is left
 * @param correlationId id of the request that caused it; null for what a service did on its own
 * @param previousHash hash of the row before; of the first row, 64 zeros
 * @param hash SHA-256 over this row and previous_hash, 64 hex digits
 */
public record AuditEntryResponse(
        String auditId,
        long sequence,
        Instant at,
        String action,
        String entityId,
        String actor,
        @Schema(nullable = true) String reason,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, nullable = true)
        String before,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, nullable = true)
        String after,

        @Schema(nullable = true) String correlationId,
        String previousHash,
        String hash) {

    static AuditEntryResponse from(AuditEntry entry) {
        AuditEvent event = entry.event();
        return new AuditEntryResponse(
                entry.auditId(),
                entry.sequence(),
                entry.at(),
                event.action(),
                event.entityId(),
                event.actor(),
                event.reason(),
                event.beforeJson(),
                event.afterJson(),
                entry.correlationId(),
                entry.previousHash(),
                entry.hash());
    }
}
