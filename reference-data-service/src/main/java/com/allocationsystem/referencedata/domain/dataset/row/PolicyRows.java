package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.PolicyKind;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Reads rows of account_policies.csv. */
public final class PolicyRows {

    private static final int LONGEST_ID = 64;

    private final Dataset dataset;
    private final Keys accountIds;
    private final Keys policyIds = new Keys();

    public PolicyRows(Dataset dataset, Keys accountIds) {
        this.dataset = dataset;
        this.accountIds = accountIds;
    }

    public void read(Fields row) {
        String id = row.required("policy_id", LONGEST_ID);
        policyIds.addNew(row, "policy_id", id);
        String accountId = row.required("account_id");
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        PolicyKind kind = row.oneOf("kind", PolicyKind.class);
        Side side = row.optional("side") == null ? null : row.oneOf("side", Side.class);
        BigDecimal value = row.optionalNumber("value");
        List<String> classes = row.members("asset_classes");
        LocalDate from = row.date("valid_from");
        LocalDate until = row.optionalDate("valid_until");
        String source = row.required("source");
        if (from != null && until != null && until.isBefore(from)) {
            row.reject("valid_until", "%s lies before valid_from %s".formatted(until, from));
        }
        if (kind != null) {
            checkShape(row, kind, side, value, classes);
        }
        if (row.good()) {
            dataset.policies().add(new AccountPolicy(id, accountId, kind, side, value, classes, from, until, source));
        }
    }

    /** A value that the kind does not have would be passed over in silence. */
    private static void checkShape(
            Fields row, PolicyKind kind, Side side, BigDecimal value, List<String> assetClasses) {
        boolean isFloor = kind == PolicyKind.CASH_FLOOR || kind == PolicyKind.CASH_FLOOR_PCT_NAV;
        boolean isList = kind == PolicyKind.ELIGIBLE_ASSET_CLASSES;
        if (isFloor && (value == null || value.signum() < 0)) {
            row.reject("value", "%s needs a number of 0 or more".formatted(kind));
        } else if (!isFloor && value != null) {
            row.reject("value", "%s has no value; leave it empty".formatted(kind));
        }
        if (isList == assetClasses.isEmpty()) {
            row.reject("asset_classes", isList ? "is empty; name one at least" : kind + " has none; leave it empty");
        }
        if (kind != PolicyKind.DO_NOT_TRADE && side != null) {
            row.reject("side", "%s has no side; leave it empty".formatted(kind));
        }
    }
}
