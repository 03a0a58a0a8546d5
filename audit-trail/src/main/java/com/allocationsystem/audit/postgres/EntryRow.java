package com.allocationsystem.audit.postgres;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Table {@code audit_entry}, column by column. */
final class EntryRow {

    static final String COLUMNS = "chain, sequence, audit_id, at, correlation_id, action, entity_id, actor, reason,"
            + " before_json, after_json, previous_hash, hash";

    static final String INSERT =
            "INSERT INTO audit_entry (" + COLUMNS + ")" + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?, ?)";

    private EntryRow() {}

    static void bind(PreparedStatement insert, AuditEntry entry) throws SQLException {
        AuditEvent event = entry.event();
        Object[] values = {
            entry.chain(),
            entry.sequence(),
            UUID.fromString(entry.auditId()),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.correlationId(),
            event.action(),
            event.entityId(),
            event.actor(),
            event.reason(),
            event.beforeJson(),
            event.afterJson(),
            entry.previousHash(),
            entry.hash()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("chain"),
                row.getLong("sequence"),
                row.getString("audit_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("correlation_id"),
                new AuditEvent(
                        row.getString("action"),
                        row.getString("entity_id"),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getString("before_json"),
                        row.getString("after_json")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
