package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.postgres.importrequest.ImportGuard;
import com.allocationsystem.referencedata.adapter.out.sql.CatalogueUnreadableException;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.DatasetStore;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.ImportRunningException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Replaces the whole content of the catalogue's tables in one transaction.
 *
 * <p>Rows are deleted, not truncated: TRUNCATE would keep readers waiting for the length of the load. One import at a
 * time, over all instances of the service, by an advisory lock that goes with the transaction.
 */
@ApplicationScoped
public class PostgresDatasetStore implements DatasetStore {

    private static final int LONGEST_LOAD_SECONDS = 600;

    /** Held alone by an import, shared by those who write the rule book. */
    public static final long IMPORT_LOCK = 5_207_214;

    private final DataSource database;
    private final ImportAudit audit;
    private final boolean rulesFromDatasets;

    @Inject
    PostgresDatasetStore(DataSource database, ImportAudit audit, ReferenceConfig config) {
        this(database, audit, config.rulesFromDatasets());
    }

    PostgresDatasetStore(DataSource database, ImportAudit audit, boolean rulesFromDatasets) {
        this.database = database;
        this.audit = audit;
        this.rulesFromDatasets = rulesFromDatasets;
    }

    @Override
    public Optional<String> contentHash() {
        return new SqlReads(() -> database)
                .first(
                        "SELECT content_hash FROM dataset_imports ORDER BY import_id DESC LIMIT 1",
                        row -> row.getString(1));
    }

    @Override
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_LOAD_SECONDS)
    public Set<String> replaceWith(Dataset dataset, String contentHash, String importedBy, boolean guarded) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Readers take a snapshot for their whole transaction; a load must see what the load before it committed.
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            lock(statement);
            ObjectNode before = audit.content(statement);
            ImportGuard guard = guarded ? ImportGuard.before(statement) : null;
            Set<String> kept = keptByTheRuleBook(statement, dataset);
            Dataset filling = dataset.without(kept);
            for (CatalogueTable table : CatalogueTable.childrenFirst()) {
                if (rulesFromDatasets || table != CatalogueTable.COMPLIANCE_RULES) {
                    statement.execute(table.emptying());
                }
            }
            for (CatalogueTable table : CatalogueTable.values()) {
                table.fill(connection, filling);
                statement.execute("ANALYZE " + table.tableName());
            }
            String approval = guard == null ? null : guard.require(connection, statement, contentHash);
            record(connection, dataset, contentHash, importedBy);
            audit.append(contentHash, importedBy, approval, before, audit.content(statement));
            return kept;
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
    }

    private static void lock(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + IMPORT_LOCK + ")")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new ImportRunningException();
            }
        }
    }

    private Set<String> keptByTheRuleBook(Statement statement, Dataset dataset) throws SQLException {
        Set<String> ids = new TreeSet<>();
        if (!rulesFromDatasets) {
            dataset.rules().forEach(rule -> ids.add(rule.ruleId()));
            return ids;
        }
        try (ResultSet rows =
                statement.executeQuery("SELECT DISTINCT rule_id FROM compliance_rules WHERE origin = 'BOOK'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void record(Connection connection, Dataset dataset, String contentHash, String importedBy)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO dataset_imports (content_hash, imported_by, business_date) VALUES (?, ?, ?)")) {
            insert.setString(1, contentHash);
            insert.setString(2, importedBy);
            insert.setObject(3, dataset.businessDate());
            insert.executeUpdate();
        }
    }
}
