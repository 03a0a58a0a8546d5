package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.RuleColumns;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.shared.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Rules and restrictions in our own PostgreSQL, wherever the catalogue comes from. */
@ApplicationScoped
class PostgresRuleBook implements RuleBook {

    private static final String RULES =
            "SELECT " + RuleColumns.READ + " FROM compliance_rules ORDER BY rule_id COLLATE \"C\", version";

    private static final String RESTRICTIONS = """
            SELECT account_id, cusip, side, reason FROM restrictions
            WHERE cusip = ? ORDER BY account_id COLLATE "C", side""";

    private final SqlReads sql;

    PostgresRuleBook(DataSource database) {
        this.sql = new SqlReads(() -> database);
    }

    @Override
    public List<ComplianceRule> rules() {
        return sql.list(RULES, RuleColumns::rule);
    }

    @Override
    public List<Restriction> restrictionsOf(String cusip) {
        return sql.list(RESTRICTIONS, PostgresRuleBook::restriction, cusip);
    }

    private static Restriction restriction(ResultSet row) throws SQLException {
        return new Restriction(row.getString(1), row.getString(2), Side.valueOf(row.getString(3)), row.getString(4));
    }
}
