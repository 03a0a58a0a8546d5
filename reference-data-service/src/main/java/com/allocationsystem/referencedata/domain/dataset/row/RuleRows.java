package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RatingScale;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.RuleScope;
import com.allocationsystem.referencedata.domain.rule.RuleShape;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads rows of compliance_rules.csv and restrictions.csv. */
public final class RuleRows {

    private final Dataset dataset;
    private final Keys cusips;
    private final Keys groupIds;
    private final Keys accountIds;
    private final Keys ruleIds = new Keys();
    private final Map<String, List<RuleLife>> lives = new HashMap<>();
    private final Keys restrictions = new Keys();

    public RuleRows(Dataset dataset, Keys cusips, Keys groupIds, Keys accountIds) {
        this.dataset = dataset;
        this.cusips = cusips;
        this.groupIds = groupIds;
        this.accountIds = accountIds;
    }

    public void readRule(Fields row) {
        String id = row.required("rule_id", RuleShape.LONGEST_ID);
        String scope = row.required("scope");
        checkScope(row, scope);
        RuleKind kind = row.oneOf("kind", RuleKind.class);
        List<String> members = members(row, kind);
        BigDecimal[] limits = limits(row, kind);
        Severity severity = row.oneOf("severity", Severity.class);
        String source = row.required("source");
        RuleLife life = life(row);
        ruleIds.addNew(row, "rule_id", id == null ? null : id + " version " + life.version());
        if (row.good() && isAloneInForce(row, id, life)) {
            dataset.rules()
                    .add(new ComplianceRule(id, scope, kind, limits[0], limits[1], severity, source, life, members));
        }
    }

    private static RuleLife life(Fields row) {
        Long version = row.optionalWhole("version", 1);
        if (version != null && version > Integer.MAX_VALUE) {
            row.reject("version", "%d is above %d".formatted(version, Integer.MAX_VALUE));
            version = null;
        }
        RuleStatus status =
                row.optional("status") == null ? RuleStatus.APPROVED : row.oneOf("status", RuleStatus.class);
        LocalDate from = row.optionalDate("effective_from");
        LocalDate to = row.optionalDate("effective_to");
        RuleShape.days(from, to, row::reject);
        return new RuleLife(version == null ? 1 : version.intValue(), status, from, to, row.optional("section"));
    }

    private boolean isAloneInForce(Fields row, String id, RuleLife life) {
        List<RuleLife> versions = lives.computeIfAbsent(id, any -> new ArrayList<>());
        Optional<RuleLife> other = versions.stream().filter(life::overlaps).findFirst();
        other.ifPresent(same -> row.reject(
                "effective_from",
                "version %d of '%s' is %s on the same days; end it before"
                        .formatted(same.version(), id, life.status() == RuleStatus.TEST ? "in test" : "in force")));
        versions.add(life);
        return other.isEmpty();
    }

    private static List<String> members(Fields row, RuleKind kind) {
        List<String> members = row.members("members");
        if (kind != null) {
            RuleShape.members(kind, members, row::reject);
        }
        return members;
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

    private void checkScope(Fields row, String text) {
        if (text == null) {
            return;
        }
        RuleScope.of(text)
                .ifPresentOrElse(
                        scope -> {
                            groupIds.require(row, "scope", scope.groupId(), DatasetFile.PORTFOLIO_GROUPS);
                            accountIds.require(row, "scope", scope.accountId(), DatasetFile.ACCOUNTS);
                        },
                        () -> row.reject("scope", "'%s' is not *, group:ID or account:ID".formatted(text)));
    }

    /** A band's ends may be negative: an active spread duration may be. */
    private static BigDecimal[] limits(Fields row, RuleKind kind) {
        BigDecimal[] limits = new BigDecimal[2];
        String text = kind != null && kind.hasLimit() ? row.required("limit") : row.optional("limit");
        if (kind == null || text == null) {
            return limits;
        }
        String[] ends = kind.isBand() ? text.split(":", -1) : new String[] {text};
        if (kind.isBand() && ends.length != 2) {
            row.reject("limit", "'%s' is not a band low:high, which %s needs".formatted(text, kind));
            return limits;
        }
        limits[0] = kind.isBand() ? limit(row, kind, ends[0].strip()) : null;
        limits[1] = limit(row, kind, ends[ends.length - 1].strip());
        if (row.good()) {
            RuleShape.limits(kind, limits[0], limits[1], (field, message) -> row.reject("limit", message));
        }
        return limits;
    }

    /** A rating may be a word or its notch. */
    private static BigDecimal limit(Fields row, RuleKind kind, String text) {
        OptionalInt notch = kind.isOfRatings() ? RatingScale.notch(text) : OptionalInt.empty();
        return notch.isPresent() ? BigDecimal.valueOf(notch.getAsInt()) : row.parse("limit", text);
    }
}
