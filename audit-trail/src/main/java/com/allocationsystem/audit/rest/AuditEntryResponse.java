package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a chain; {@code before} and {@code after} are JSON exactly as stored, which is what the hash covers. */
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
