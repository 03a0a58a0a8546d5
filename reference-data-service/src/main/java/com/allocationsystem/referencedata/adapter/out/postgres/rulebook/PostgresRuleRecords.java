package com.allocationsystem.referencedata.adapter.out.postgres.rulebook;

import com.allocationsystem.referencedata.adapter.out.postgres.CopyTable;
import com.allocationsystem.referencedata.adapter.out.postgres.PostgresDatasetStore;
import com.allocationsystem.referencedata.adapter.out.sql.CatalogueUnreadableException;
import com.allocationsystem.referencedata.adapter.out.sql.RuleColumns;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.RuleRecords;
import com.allocationsystem.referencedata.domain.dataset.ImportRunningException;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rulebook.RuleAct;
import com.allocationsystem.referencedata.domain.rulebook.RuleOrigin;
import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Rules in our own PostgreSQL: versions as rows that previews read, acts beside them.
 *
 * <p>One writer at a time, over all instances, and none while an import replaces what datasets keep.
 */
@ApplicationScoped
class PostgresRuleRecords implements RuleRecords {

    private static final long BOOK_LOCK = 5_207_216;
    private static final int ORIGIN = 14;

    private static final String VERSIONS = "SELECT " + RuleColumns.READ + ", origin FROM compliance_rules";
    private static final String ACTS = "SELECT rule_id, version, act, actor, acted_at, reason FROM rule_acts";
    private static final String OF_ONE = " WHERE rule_id = ?";
    private static final String IN_ORDER = " ORDER BY act_id";

    private final DataSource database;
    private final SqlReads sql;
    private final RuleAudit audit;

    PostgresRuleRecords(DataSource database, RuleAudit audit) {
        this.database = database;
        this.sql = new SqlReads(() -> database);
        this.audit = audit;
    }

    private record VersionRow(ComplianceRule rule, RuleOrigin origin) {}

    private record ActRow(String ruleId, RuleAct act) {}

    @Override
    public List<RuleRecord> all() {
        return records(
                sql.list(VERSIONS, PostgresRuleRecords::version), sql.list(ACTS + IN_ORDER, PostgresRuleRecords::act));
    }

    @Override
    public Optional<RuleRecord> find(String ruleId) {
        return records(
                        sql.list(VERSIONS + OF_ONE, PostgresRuleRecords::version, ruleId),
                        sql.list(ACTS + OF_ONE + IN_ORDER, PostgresRuleRecords::act, ruleId))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<RuleRecord> lock(String ruleId) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // A writer that waited must see what the writer before it committed.
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            try (ResultSet row = statement.executeQuery(
                    "SELECT pg_try_advisory_xact_lock_shared(" + PostgresDatasetStore.IMPORT_LOCK + ")")) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new ImportRunningException();
                }
            }
            statement.execute("SELECT pg_advisory_xact_lock(" + BOOK_LOCK + ")");
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
        return find(ruleId);
    }

    @Override
    public void save(RuleRecord before, RuleRecord after) {
        List<RuleAct> acts = after.acts()
                .subList(before == null ? 0 : before.acts().size(), after.acts().size());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            audit.write(statement, before, after, () -> replace(connection, after, acts));
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
    }

    private static void replace(Connection connection, RuleRecord rule, List<RuleAct> acts) throws SQLException {
        delete(connection, rule.ruleId());
        CopyTable.fill(
                connection,
                "compliance_rules",
                RuleColumns.WRITTEN + ", origin",
                rule.versions(),
                version -> withOrigin(RuleColumns.values(version), rule.origin()));
        CopyTable.fill(connection, "rule_acts", "rule_id, version, act, actor, acted_at, reason", acts, act ->
                new Object[] {rule.ruleId(), act.version(), act.kind(), act.actor(), act.at(), act.reason()});
    }

    private static void delete(Connection connection, String ruleId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM compliance_rules WHERE rule_id = ?")) {
            delete.setString(1, ruleId);
            delete.executeUpdate();
        }
    }

    private static Object[] withOrigin(Object[] values, RuleOrigin origin) {
        Object[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = origin;
        return more;
    }

    private static List<RuleRecord> records(List<VersionRow> versions, List<ActRow> acts) {
        Map<String, List<RuleAct>> byRule = acts.stream()
                .collect(Collectors.groupingBy(ActRow::ruleId, Collectors.mapping(ActRow::act, Collectors.toList())));
        Map<String, List<VersionRow>> rules = versions.stream()
                .collect(Collectors.groupingBy(row -> row.rule().ruleId(), TreeMap::new, Collectors.toList()));
        List<RuleRecord> records = new ArrayList<>();
        rules.forEach((id, rows) -> records.add(new RuleRecord(
                id,
                rows.get(0).origin(),
                rows.stream().map(VersionRow::rule).toList(),
                byRule.getOrDefault(id, List.of()))));
        return records;
    }

    private static VersionRow version(ResultSet row) throws SQLException {
        return new VersionRow(RuleColumns.rule(row), RuleOrigin.valueOf(row.getString(ORIGIN)));
    }

    private static ActRow act(ResultSet row) throws SQLException {
        return new ActRow(
                row.getString(1),
                new RuleAct(
                        row.getInt(2),
                        RuleAct.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6)));
    }
}
