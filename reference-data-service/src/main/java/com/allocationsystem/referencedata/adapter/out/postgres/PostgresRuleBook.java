package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueColumns;
import com.allocationsystem.referencedata.adapter.out.sql.RuleColumns;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.PolicyKind;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.shared.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Rules, restrictions and account policies in our own PostgreSQL, wherever the catalogue comes from. */
@ApplicationScoped
class PostgresRuleBook implements RuleBook {

    private static final String RULES =
            "SELECT " + RuleColumns.READ + " FROM compliance_rules ORDER BY rule_id COLLATE \"C\", version";

    private static final String POLICIES = """
            SELECT policy_id, account_id, kind, side, value, asset_class,
                   TO_CHAR(valid_from, 'YYYY-MM-DD'), TO_CHAR(valid_until, 'YYYY-MM-DD'), source
            FROM account_policies ORDER BY policy_id COLLATE "C\"""";

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

    @Override
    public List<AccountPolicy> policies() {
        return sql.list(POLICIES, PostgresRuleBook::policy);
    }

    private static AccountPolicy policy(ResultSet row) throws SQLException {
        String side = row.getString(4);
        return new AccountPolicy(
                row.getString(1),
                row.getString(2),
                PolicyKind.valueOf(row.getString(3)),
                side == null ? null : Side.valueOf(side),
                CatalogueColumns.number(row, 5),
                RuleColumns.members(row.getString(6)),
                CatalogueColumns.dateOrNull(row, 7),
                CatalogueColumns.dateOrNull(row, 8),
                row.getString(9));
    }

    private static Restriction restriction(ResultSet row) throws SQLException {
        return new Restriction(row.getString(1), row.getString(2), Side.valueOf(row.getString(3)), row.getString(4));
    }
}
