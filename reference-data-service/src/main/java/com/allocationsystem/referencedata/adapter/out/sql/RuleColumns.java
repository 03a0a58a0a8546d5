package com.allocationsystem.referencedata.adapter.out.sql;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rule.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** One version of a rule as a row. */
public final class RuleColumns {

    /** What is read. */
    public static final String READ = """
            rule_id, scope, kind, limit_low, limit_high, severity, source, version, status, \
            TO_CHAR(effective_from, 'YYYY-MM-DD'), TO_CHAR(effective_to, 'YYYY-MM-DD'), section, members""";

    /** What is written, in the order of {@link #values}. */
    public static final String WRITTEN = """
            rule_id, scope, kind, limit_low, limit_high, severity, source, version, status, effective_from, effective_to, \
            section, members""";

    private static final String BETWEEN_MEMBERS = ";";

    private RuleColumns() {}

    /** @param row whose first columns are {@link #READ} */
    public static ComplianceRule rule(ResultSet row) throws SQLException {
        return new ComplianceRule(
                row.getString(1),
                row.getString(2),
                RuleKind.valueOf(row.getString(3)),
                CatalogueColumns.number(row, 4),
                CatalogueColumns.number(row, 5),
                Severity.valueOf(row.getString(6)),
                row.getString(7),
                new RuleLife(
                        row.getInt(8),
                        RuleStatus.valueOf(row.getString(9)),
                        CatalogueColumns.dateOrNull(row, 10),
                        CatalogueColumns.dateOrNull(row, 11),
                        row.getString(12)),
                members(row.getString(13)));
    }

    public static Object[] values(ComplianceRule r) {
        return new Object[] {
            r.ruleId(),
            r.scope(),
            r.kind(),
            r.limitLow(),
            r.limitHigh(),
            r.severity(),
            r.source(),
            r.life().version(),
            r.life().status(),
            r.life().effectiveFrom(),
            r.life().effectiveTo(),
            r.life().section(),
            listed(r.members())
        };
    }

    /** @return the members of a list that {@link #listed} wrote */
    public static List<String> members(String listed) {
        return listed == null ? List.of() : List.of(listed.split(BETWEEN_MEMBERS));
    }

    /** @return null for none */
    public static String listed(List<String> members) {
        return members.isEmpty() ? null : String.join(BETWEEN_MEMBERS, members);
    }
}
