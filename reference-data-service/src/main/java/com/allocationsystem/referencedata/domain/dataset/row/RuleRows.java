package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RatingScale;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;

/** Reads rows of compliance_rules.csv and restrictions.csv. */
public final class RuleRows {

    private static final String GROUP = "group:";
    private static final String ACCOUNT = "account:";
    private static final int LONGEST_ID = 64;

    private final Dataset dataset;
    private final Keys cusips;
    private final Keys groupIds;
    private final Keys accountIds;
    private final Keys ruleIds = new Keys();
    private final Keys restrictions = new Keys();

    public RuleRows(Dataset dataset, Keys cusips, Keys groupIds, Keys accountIds) {
        this.dataset = dataset;
        this.cusips = cusips;
        this.groupIds = groupIds;
        this.accountIds = accountIds;
    }

    public void readRule(Fields row) {
        String id = row.required("rule_id", LONGEST_ID);
        ruleIds.addNew(row, "rule_id", id);
        String scope = row.required("scope");
        checkScope(row, scope);
        RuleKind kind = row.oneOf("kind", RuleKind.class);
        BigDecimal[] limits = limits(row, kind);
        Severity severity = row.oneOf("severity", Severity.class);
        String source = row.required("source");
        if (row.good()) {
            dataset.rules().add(new ComplianceRule(id, scope, kind, limits[0], limits[1], severity, source));
        }
    }

    public void readRestriction(Fields row) {
        String accountId = row.required("account_id");
        String cusip = row.required("cusip");
        Side side = row.oneOf("side", Side.class);
        String reason = row.required("reason");
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        cusips.require(row, "cusip", cusip, DatasetFile.SECURITIES);
        if (row.good() && restrictions.addNew(row, "cusip", accountId + " " + cusip + " " + side)) {
            dataset.restrictions().add(new Restriction(accountId, cusip, side, reason));
        }
    }

    private void checkScope(Fields row, String scope) {
        if (scope == null || scope.equals("*")) {
            return;
        }
        if (scope.startsWith(GROUP)) {
            groupIds.require(row, "scope", scope.substring(GROUP.length()), DatasetFile.PORTFOLIO_GROUPS);
        } else if (scope.startsWith(ACCOUNT)) {
            accountIds.require(row, "scope", scope.substring(ACCOUNT.length()), DatasetFile.ACCOUNTS);
        } else {
            row.reject("scope", "'%s' is not *, group:ID or account:ID".formatted(scope));
        }
    }

    /** A band's ends may be negative: an active spread duration may be. A rating may be a word or its notch. */
    private static BigDecimal[] limits(Fields row, RuleKind kind) {
        BigDecimal[] limits = new BigDecimal[2];
        String text = row.required("limit");
        if (text == null || kind == null) {
            return limits;
        }
        if (kind == RuleKind.MIN_RATING && RatingScale.notch(text).isPresent()) {
            limits[1] = BigDecimal.valueOf(RatingScale.notch(text).getAsInt());
            return limits;
        }
        if (!kind.isBand()) {
            limits[1] = row.notNegative("limit");
            return limits;
        }
        String[] ends = text.split(":", -1);
        if (ends.length != 2) {
            row.reject("limit", "'%s' is not a band low:high, which %s needs".formatted(text, kind));
            return limits;
        }
        limits[0] = row.parse("limit", ends[0].strip());
        limits[1] = row.parse("limit", ends[1].strip());
        if (row.good() && limits[0].compareTo(limits[1]) > 0) {
            row.reject("limit", "'%s' has its lower end above its upper end".formatted(text));
        }
        return limits;
    }
}
