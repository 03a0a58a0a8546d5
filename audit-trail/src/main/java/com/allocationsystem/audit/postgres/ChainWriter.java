package com.allocationsystem.audit.postgres;

import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHead;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Lengthens a chain by a few rows: locks its head, seals each row on the one before, moves the head. */
@ApplicationScoped
class ChainWriter {

    private static final String LOCK_HEAD = "SELECT rows, hash FROM audit_head WHERE chain = ? FOR UPDATE";
    private static final String BEGIN_CHAIN =
            "INSERT INTO audit_head (chain, rows, hash) VALUES (?, ?, ?) ON CONFLICT (chain) DO NOTHING";
    private static final String MOVE_HEAD = "UPDATE audit_head SET rows = ?, hash = ? WHERE chain = ?";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    ChainWriter(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void write(String chain, List<PendingRow> rows) {
        try (Connection connection = dataSource.getConnection()) {
            ChainHead head = lockHead(connection, chain);
            try (PreparedStatement insert = connection.prepareStatement(EntryRow.INSERT)) {
                for (PendingRow row : rows) {
                    AuditEntry entry = head.next(row.auditId(), clock.instant(), row.correlationId(), row.event());
                    EntryRow.bind(insert, entry);
                    insert.addBatch();
                    head = ChainHead.at(entry);
                }
                insert.executeBatch();
            }
            moveHead(connection, head);
        } catch (SQLException e) {
            throw new IllegalStateException("chain '%s' takes no row; the act is undone".formatted(chain), e);
        }
    }

    private static ChainHead lockHead(Connection connection, String chain) throws SQLException {
        ChainHead head = selectForUpdate(connection, chain);
        if (head != null) {
            return head;
        }
        ChainHead empty = ChainHead.empty(chain);
        try (PreparedStatement insert = connection.prepareStatement(BEGIN_CHAIN)) {
            insert.setString(1, chain);
            insert.setLong(2, empty.rows());
            insert.setString(3, empty.hash());
            insert.executeUpdate();
        }
        return selectForUpdate(connection, chain);
    }

    private static ChainHead selectForUpdate(Connection connection, String chain) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK_HEAD)) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new ChainHead(chain, row.getLong(1), row.getString(2)) : null;
            }
        }
    }

    private static void moveHead(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE_HEAD)) {
            update.setLong(1, head.rows());
            update.setString(2, head.hash());
            update.setString(3, head.chain());
            update.executeUpdate();
        }
    }
}
