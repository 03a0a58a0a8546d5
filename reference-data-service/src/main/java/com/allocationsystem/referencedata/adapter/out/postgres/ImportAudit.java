package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.referencedata.adapter.out.sql.TableContent;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The audit row of an import: for each table, how many rows it had and has, and a hash of them. Rules, restrictions and
 * accounts decide what may be traded; the user who replaces them is named, and the hash tells which version bound at a time.
 */
@ApplicationScoped
class ImportAudit {

    private static final String IMPORTED = "reference.imported";

    private final AuditTrail trail;
    private final ObjectMapper json;

    ImportAudit(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /** @return rows and hash of each table, as JSON */
    ObjectNode content(Statement statement) throws SQLException {
        ObjectNode tables = json.createObjectNode();
        for (CatalogueTable table : CatalogueTable.values()) {
            TableContent.put(tables, statement, table.tableName());
        }
        return tables;
    }

    /**
     * Adds the row to the transaction of the import.
     *
     * @param approval by which second user, in words; null where none was needed
     */
    void append(String contentHash, String importedBy, String approval, ObjectNode before, ObjectNode after) {
        trail.append(new AuditEvent(IMPORTED, contentHash, importedBy, approval, before.toString(), after.toString()));
    }
}
