package com.allocationsystem.referencedata.adapter.out.sql;

import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.PolicyKind;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One policy of an account as a row. */
public final class PolicyColumns {

    /** All of them, by id: none of the sources says how it sorts texts of other letters, and ids are ASCII. */
    public static final String READ = """
            SELECT policy_id, account_id, kind, side, value, asset_class,
                   TO_CHAR(valid_from, 'YYYY-MM-DD'), TO_CHAR(valid_until, 'YYYY-MM-DD'), source
            FROM account_policies ORDER BY policy_id""";

    private PolicyColumns() {}

    /**
     * @param row of {@link #READ}
     * @throws IllegalArgumentException for a policy that a firm's own table spells otherwise: passed over it would protect no one
     */
    public static AccountPolicy policy(ResultSet row) throws SQLException {
        String side = row.getString(4);
        PolicyKind kind = PolicyKind.valueOf(row.getString(3));
        BigDecimal value = CatalogueColumns.number(row, 5);
        boolean isFloor = kind == PolicyKind.CASH_FLOOR || kind == PolicyKind.CASH_FLOOR_PCT_NAV;
        if (isFloor && value == null) {
            throw new IllegalArgumentException("policy %s of kind %s has no value".formatted(row.getString(1), kind));
        }
        return new AccountPolicy(
                row.getString(1),
                row.getString(2),
                kind,
                side == null ? null : Side.valueOf(side),
                value,
                RuleColumns.members(row.getString(6)),
                CatalogueColumns.dateOrNull(row, 7),
                CatalogueColumns.dateOrNull(row, 8),
                row.getString(9));
    }
}
