package com.allocationsystem.audit.export;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHead;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A chain as a file, one JSON object a line: first its head, then every row, oldest first. {@code before} and {@code
 * after} are the stored texts as JSON strings, because the hash covers them character by character.
 */
public final class ExportFormat {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "oas-audit-export-1";

    private ExportFormat() {}

    /** @return the first line */
    public static String line(ChainHead head) {
        return JSON.createObjectNode()
                .put("format", FORMAT)
                .put("chain", head.chain())
                .put("rows", head.rows())
                .put("head_hash", head.hash())
                .toString();
    }

    /** @return the line of one row */
    public static String line(AuditEntry entry) {
        ObjectNode line = JSON.createObjectNode();
        AuditEvent event = entry.event();
        return line.put("chain", entry.chain())
                .put("sequence", entry.sequence())
                .put("audit_id", entry.auditId())
                .put("at", entry.at().toString())
                .put("correlation_id", entry.correlationId())
                .put("action", event.action())
                .put("entity_id", event.entityId())
                .put("actor", event.actor())
                .put("reason", event.reason())
                .put("before", event.beforeJson())
                .put("after", event.afterJson())
                .put("previous_hash", entry.previousHash())
                .put("hash", entry.hash())
                .toString();
    }

    /**
     * @return the head that the first line holds
     * @throws IllegalArgumentException when the line is no head of an export
     */
    public static ChainHead head(String line) {
        JsonNode json = json(line);
        if (!FORMAT.equals(text(json, "format")) || text(json, "chain") == null || text(json, "head_hash") == null) {
            throw new IllegalArgumentException("The first line is not the head of an audit export: " + line);
        }
        return new ChainHead(text(json, "chain"), json.path("rows").asLong(), text(json, "head_hash"));
    }

    /**
     * @return the row that a line holds
     * @throws IllegalArgumentException when the line is no row of an export
     */
    public static AuditEntry row(String line) {
        JsonNode json = json(line);
        try {
            return new AuditEntry(
                    text(json, "chain"),
                    json.path("sequence").asLong(),
                    text(json, "audit_id"),
                    Instant.parse(json.path("at").asText()),
                    text(json, "correlation_id"),
                    new AuditEvent(
                            text(json, "action"),
                            text(json, "entity_id"),
                            text(json, "actor"),
                            text(json, "reason"),
                            text(json, "before"),
                            text(json, "after")),
                    json.path("previous_hash").asText(),
                    json.path("hash").asText());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("This line is no row of an audit export: " + line, e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This line is no JSON: " + line, e);
        }
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() ? value.asText() : null;
    }
}
