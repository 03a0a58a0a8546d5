package com.allocationsystem.audit.postgres;

import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.audit.chain.ChainHead;
import com.allocationsystem.audit.chain.ChainVerifier;
import com.allocationsystem.audit.chain.Verdict;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads chains from PostgreSQL, never a whole one into memory. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PostgresAuditBook implements AuditBook {

    private static final int ROWS_AT_ONCE = 1000;

    private final AgroalDataSource dataSource;

    PostgresAuditBook(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<AuditEntry> find(String chain, AuditFilter filter) {
        Where where = new Where(chain)
                .and("entity_id = ?", filter.entityId())
                .and("actor = ?", filter.actor())
                .and(FoundRows.MATCHES, FoundRows.wordsWith(filter.find()))
                .and("(action || '.') LIKE ?", startsWith(filter.action()))
                .andIf(filter.overridden(), "json_array_length(after_json -> 'overridden_warnings') > 0")
                .and("at >= ?", utc(filter.from()))
                .and("at < ?", utc(filter.to()))
                .and("sequence < ?", filter.beforeSequence());
        String sql = filter.find() == null
                ? "SELECT " + EntryRow.COLUMNS + " FROM audit_entry WHERE " + where.sql
                        + " ORDER BY sequence DESC LIMIT " + filter.limit()
                : FoundRows.sql(where.sql.toString(), filter.limit());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            where.bind(select);
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (filter.find() != null) {
                        FoundRows.refuseTooMany(filter.find(), rows);
                    }
                    entries.add(EntryRow.read(rows));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("chain '%s' cannot be read".formatted(chain), e);
        }
    }

    @Override
    public Verdict verify(String chain) {
        ChainVerifier[] verifier = new ChainVerifier[1];
        read(chain, head -> verifier[0] = new ChainVerifier(head), row -> verifier[0].accept(row));
        return verifier[0].verdict();
    }

    @Override
    public void readAfter(String chain, long sequence, Consumer<ChainHead> head, Consumer<AuditEntry> rows) {
        try (Connection connection = dataSource.getConnection()) {
            // Head and rows must be of one moment: a row committed between two reads would look like tampering.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                head.accept(head(connection, chain));
                readRows(connection, chain, sequence, rows);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("chain '%s' cannot be read".formatted(chain), e);
        }
    }

    private static ChainHead head(Connection connection, String chain) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT rows, hash FROM audit_head WHERE chain = ?")) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new ChainHead(chain, row.getLong(1), row.getString(2)) : ChainHead.empty(chain);
            }
        }
    }

    private static void readRows(Connection connection, String chain, long after, Consumer<AuditEntry> taker)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + EntryRow.COLUMNS
                + " FROM audit_entry WHERE chain = ? AND sequence > ? ORDER BY sequence")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setString(1, chain);
            select.setLong(2, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.accept(EntryRow.read(rows));
                }
            }
        }
    }

    private static String startsWith(String action) {
        return action == null ? null : action.replaceAll("([%_\\\\])", "\\\\$1") + ".%";
    }

    private static Object utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Conditions joined by AND; one whose value is null asks for nothing. */
    private static final class Where {

        private final StringBuilder sql = new StringBuilder("chain = ?");
        private final List<Object> values = new ArrayList<>();

        Where(String chain) {
            values.add(chain);
        }

        Where and(String condition, Object value) {
            if (value != null) {
                sql.append(" AND ").append(condition);
                values.add(value);
            }
            return this;
        }

        Where andIf(boolean asked, String condition) {
            if (asked) {
                sql.append(" AND ").append(condition);
            }
            return this;
        }

        void bind(PreparedStatement select) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
        }
    }
}
