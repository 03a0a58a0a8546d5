package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads every kind of rule, by the rules' own words; the checker's one place to touch when a kind is added. */
public final class RuleReader {

    /** Notches from AAA down, each by its S and P and Moody's name. */
    static final List<String> RATINGS = Arrays.asList(("AAA/Aaa AA+/Aa1 AA/Aa2 AA-/Aa3 A+/A1 A/A2 A-/A3 BBB+/Baa1 "
                    + "BBB/Baa2 BBB-/Baa3 BB+/Ba1 BB/Ba2 BB-/Ba3 B+/B1 B/B2 B-/B3 CCC+/Caa1 CCC/Caa2 CCC-/Caa3 CC/Ca C D")
            .split(" "));

    private final AllocationInputs inputs;
    private final CappingRules capping;
    private final boolean buys;
    private final BigDecimal moneyPerPar;
    private final Map<String, Scope> scopes = new HashMap<>();

    /** What the accounts of a rule across accounts come to together. */
    private record Scope(BigDecimal held, BigDecimal nav, boolean sharedByAll) {}

    public RuleReader(AllocationInputs inputs) {
        this(inputs, new CappingRules(inputs));
    }

    /** @return a reader of rules that bind no one, which the waivers of the order are not about */
    public static RuleReader ofRulesInTest(AllocationInputs inputs) {
        return new RuleReader(inputs, CappingRules.bySeverity());
    }

    private RuleReader(AllocationInputs inputs, CappingRules capping) {
        this.inputs = inputs;
        this.capping = capping;
        this.buys = inputs.order().side() == Side.BUY;
        BigDecimal perPar = inputs.order()
                .cleanPricePer100()
                .add(inputs.order().accruedPer100())
                .movePointLeft(2);
        this.moneyPerPar = buys ? perPar : perPar.negate();
    }

    public static boolean concerns(ComplianceRule rule, Account account) {
        String scope = rule.scope();
        int colon = scope.indexOf(':');
        if (colon < 0) {
            return scope.equals("*");
        }
        String id = scope.substring(colon + 1);
        return switch (scope.substring(0, colon)) {
            case "group" -> account.groupIds().contains(id);
            case "account" -> account.accountId().equals(id);
            default -> false;
        };
    }

    /** @param account in the rule's scope */
    public RuleFacts read(ComplianceRule rule, Account account) {
        Bond bond = inputs.bond();
        BigDecimal limit = rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
        if (account.nav().signum() == 0 || account.unknown() != null) {
            return RuleFacts.MISSING;
        }
        return switch (rule.kind()) {
            case "MAX_ISSUER_PCT_NAV" -> percent(limit, bond.issuer() != null, account.issuerMarketValue(), account);
            case "SECTOR_MAX_PCT_NAV" -> percent(limit, bond.sector() != null, account.sectorMarketValue(), account);
            case "MAX_SECURITY_PCT_NAV" -> percent(limit, true, account.holdingMarketValue(), account);
            case "MAX_MATURITY_YEARS" -> ofBuyer(limit == null ? RuleFacts.MISSING : maturity(limit));
            case "MIN_RATING" -> ofBuyer(limit == null ? RuleFacts.MISSING : rating(limit));
            case "DURATION_BAND" -> band(rule, account, account.durationYears(), bond.durationYears());
            case "ACTIVE_SPREAD_DURATION_BAND" ->
                band(
                        rule,
                        account,
                        account.spreadDurationYears() - account.benchmarkSpreadDurationYears(),
                        bond.spreadDurationYears());
            case "MAX_ISSUE_OWNERSHIP_PCT" ->
                ofBuyer(
                        limit == null || bond.outstandingPar() == null
                                ? RuleFacts.MISSING
                                : ownership(rule, limit, account));
            default -> GuidelineReader.read(rule, inputs, account, moneyPerPar);
        };
    }

    /** @return whether a rule does not cap the account in its scope, but finds what several buy together */
    public boolean onlyFindsTogether(ComplianceRule rule, Account account) {
        return buys && RuleCheck.isCommon(rule) && !capping.hold(rule, account);
    }

    /** @param othersPar what the others in the scope of a rule across accounts buy beside the account */
    public RuleFacts readTogether(ComplianceRule rule, long othersPar) {
        BigDecimal limit = rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
        Long issue = inputs.bond().outstandingPar();
        if (limit == null || issue == null) {
            return RuleFacts.MISSING;
        }
        BigDecimal held =
                scopes.computeIfAbsent(rule.ruleId(), id -> scope(rule)).held();
        return RuleFacts.ratio(
                held.add(BigDecimal.valueOf(othersPar)),
                BigDecimal.ONE,
                BigDecimal.valueOf(issue),
                null,
                limit.movePointLeft(2));
    }

    private RuleFacts ofBuyer(RuleFacts facts) {
        return buys ? facts : RuleFacts.UNTOUCHED;
    }

    private RuleFacts percent(BigDecimal limit, boolean known, BigDecimal held, Account account) {
        if (!known || limit == null || held == null) {
            return ofBuyer(RuleFacts.MISSING);
        }
        return RuleFacts.ratio(held, moneyPerPar, account.nav(), null, limit.movePointLeft(2));
    }

    private RuleFacts band(ComplianceRule rule, Account account, double years, double bondYears) {
        if (rule.limitLow() == null && rule.limitHigh() == null) {
            return RuleFacts.MISSING;
        }
        BigDecimal move = moneyPerPar.multiply(BigDecimal.valueOf(bondYears));
        BigDecimal before = BigDecimal.valueOf(years).multiply(account.nav());
        return move.signum() == 0
                ? RuleFacts.UNTOUCHED
                : RuleFacts.ratio(before, move, account.nav(), rule.limitLow(), rule.limitHigh());
    }

    private RuleFacts maturity(BigDecimal years) {
        int whole = years.intValue();
        long days = Math.round((years.doubleValue() - whole) * 365.25);
        var settles = inputs.order().settlementDate();
        var matures = inputs.bond().maturity();
        double left = ChronoUnit.DAYS.between(settles, matures) / 365.25;
        boolean allowed = !matures.isAfter(settles.plusYears(whole).plusDays(days));
        return RuleFacts.property(BigDecimal.valueOf(left), years, allowed);
    }

    private RuleFacts rating(BigDecimal worstNotch) {
        String rating = inputs.bond().rating();
        for (int notch = 1; rating != null && notch <= RATINGS.size(); notch++) {
            if (Arrays.asList(RATINGS.get(notch - 1).split("/")).contains(rating.trim())) {
                BigDecimal value = BigDecimal.valueOf(notch);
                return RuleFacts.property(value, worstNotch, value.compareTo(worstNotch) <= 0);
            }
        }
        return RuleFacts.MISSING;
    }

    /** What all in scope hold, against what they hold now and this account's part of what is left to buy. */
    private RuleFacts ownership(ComplianceRule rule, BigDecimal percent, Account account) {
        Scope scope = scopes.computeIfAbsent(rule.ruleId(), id -> scope(rule));
        BigDecimal issue = BigDecimal.valueOf(inputs.bond().outstandingPar());
        BigDecimal most = percent.movePointLeft(2).multiply(issue);
        BigDecimal room =
                most.setScale(0, RoundingMode.FLOOR).subtract(scope.held()).max(BigDecimal.ZERO);
        BigDecimal part =
                scope.sharedByAll() ? room : room.multiply(account.nav()).divide(scope.nav(), 0, RoundingMode.FLOOR);
        BigDecimal ceiling = room.signum() == 0 ? most : scope.held().add(part);
        return RuleFacts.ratio(
                scope.held(), BigDecimal.ONE, issue, null, ceiling.divide(issue, 20, RoundingMode.CEILING));
    }

    private Scope scope(ComplianceRule rule) {
        List<Account> all =
                inputs.accounts().stream().filter(a -> concerns(rule, a)).toList();
        BigDecimal nav = all.stream().map(Account::nav).reduce(BigDecimal.ZERO, BigDecimal::add);
        long held = all.stream().mapToLong(Account::holdingPar).sum();
        long sharing = all.stream().filter(a -> !capping.isWaived(rule, a)).count();
        return new Scope(
                BigDecimal.valueOf(held), nav, sharing == inputs.accounts().size());
    }
}
