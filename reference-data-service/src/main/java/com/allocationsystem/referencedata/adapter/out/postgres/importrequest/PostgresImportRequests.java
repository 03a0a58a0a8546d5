package com.allocationsystem.referencedata.adapter.out.postgres.importrequest;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.referencedata.adapter.out.sql.CatalogueUnreadableException;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.importrequest.ImportRequests;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Decision;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Status;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresImportRequests implements ImportRequests {

    private static final String READ = """
            SELECT request_id, content_hash, controls_hash, lost_count, lost, maker, asked_at, expires_at,
                   decision, decided_by, decided_at, reason FROM import_request""";

    private static final String INSERT = """
            INSERT INTO import_request (request_id, content_hash, controls_hash, lost_count, lost, maker, asked_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String DECIDE = """
            UPDATE import_request SET decision = ?, decided_by = ?, decided_at = ?, reason = ?
             WHERE request_id = ? AND decision IS NULL""";

    private final DataSource database;
    private final SqlReads sql;
    private final AuditTrail trail;
    private final ObjectMapper json;

    PostgresImportRequests(DataSource database, AuditTrail trail, ObjectMapper json) {
        this.database = database;
        this.sql = new SqlReads(() -> database);
        this.trail = trail;
        this.json = json;
    }

    @Override
    public void add(ImportRequest request) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, request.id());
            insert.setString(2, request.contentHash());
            insert.setString(3, request.controlsHash());
            insert.setInt(4, request.lostCount());
            insert.setArray(5, connection.createArrayOf("text", request.lost().toArray()));
            insert.setString(6, request.maker());
            insert.setObject(7, utc(request.askedAt()));
            insert.setObject(8, utc(request.expiresAt()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
        audit("requested", request, request.maker(), null);
    }

    @Override
    public Optional<ImportRequest> find(String id) {
        return sql.first(READ + " WHERE request_id = ?", PostgresImportRequests::request, id);
    }

    @Override
    public Optional<ImportRequest> newest(String contentHash, String controlsHash) {
        return sql.first(
                READ + " WHERE content_hash = ? AND controls_hash = ? ORDER BY asked_at DESC LIMIT 1",
                PostgresImportRequests::request,
                contentHash,
                controlsHash);
    }

    @Override
    public List<ImportRequest> list(int atMost) {
        return sql.list(READ + " ORDER BY asked_at DESC, request_id LIMIT " + atMost, PostgresImportRequests::request);
    }

    @Override
    public boolean decide(ImportRequest decided) {
        Decision decision = decided.decision();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(DECIDE)) {
            update.setString(1, decision.status().name());
            update.setString(2, decision.decidedBy());
            update.setObject(3, utc(decision.decidedAt()));
            update.setString(4, decision.reason());
            update.setString(5, decided.id());
            if (update.executeUpdate() == 0) {
                return false;
            }
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
        audit(decision.status().name().toLowerCase(Locale.ROOT), decided, decision.decidedBy(), decision.reason());
        return true;
    }

    private void audit(String act, ImportRequest request, String actor, String reason) {
        ObjectNode after = json.createObjectNode()
                .put("request_id", request.id())
                .put("maker", request.maker())
                .put("lost_count", request.lostCount());
        request.lost().forEach(after.putArray("lost")::add);
        trail.append(new AuditEvent(
                "reference.import-" + act, request.contentHash(), actor, reason, null, after.toString()));
    }

    private static ImportRequest request(ResultSet row) throws SQLException {
        Array lost = row.getArray(5);
        String decision = row.getString(9);
        return new ImportRequest(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                List.of((String[]) lost.getArray()),
                row.getString(6),
                instant(row, 7),
                instant(row, 8),
                decision == null
                        ? null
                        : new Decision(
                                Status.valueOf(decision), row.getString(10), instant(row, 11), row.getString(12)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
