package com.allocationsystem.referencedata.domain.breach;

import com.allocationsystem.referencedata.domain.breach.AccountStanding.Held;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tests a rule in force on all that one account holds, subject by subject.
 *
 * <p>A trade is tested by the allocation engine, on the traded bond alone and at current positions; here the whole portfolio is,
 * at the start of the day. Shares of NAV and issue are exact; values are shown with 4 decimals, HALF_EVEN.
 */
public final class StandingCheck {

    private static final int PLACES = 4;

    private StandingCheck() {}

    /**
     * @param rule in whose scope the account is; a rule over accounts together finds nothing here
     * @return by subject
     */
    public static List<Breach> of(ComplianceRule rule, AccountStanding standing) {
        return findings(rule, standing).stream()
                .filter(finding -> !finding.allowed())
                .map(finding -> finding.of(
                        rule, standing.account().accountId(), standing.account().accountName()))
                .toList();
    }

    /**
     * MAX_ISSUE_OWNERSHIP_PCT.
     *
     * @param parByCusip what all accounts in the rule's scope hold together
     * @param outstandingPar of each of these bonds; null when unknown
     */
    public static List<Breach> ofAccountsTogether(
            ComplianceRule rule, Map<String, Long> parByCusip, Function<String, Long> outstandingPar) {
        List<Breach> breaches = new ArrayList<>();
        new TreeMap<>(parByCusip).forEach((cusip, par) -> {
            Long issue = outstandingPar.apply(cusip);
            Finding finding = issue == null
                    ? Finding.missing(cusip, "amount_outstanding")
                    : share(rule, cusip, BigDecimal.valueOf(par), BigDecimal.valueOf(issue));
            if (!finding.allowed()) {
                breaches.add(finding.of(rule, null, null));
            }
        });
        return breaches;
    }

    private static List<Finding> findings(ComplianceRule rule, AccountStanding standing) {
        RuleKind kind = rule.kind();
        if (BondGuidelines.concerns(kind)) {
            return standing.holdings().stream()
                    .map(held -> held.bond() == null
                            ? Finding.missing(held.cusip(), "the bond")
                            : BondGuidelines.of(rule, held.bond(), standing.businessDate()))
                    .toList();
        }
        return switch (kind) {
            case MAX_ISSUER_PCT_NAV ->
                shares(rule, standing, Held::issuerKey, held -> held.bond().issuer());
            case MAX_SECURITY_PCT_NAV -> shares(rule, standing, Held::cusip, Held::cusip);
            case SECTOR_MAX_PCT_NAV ->
                shares(
                        rule,
                        standing,
                        held -> held.bond() == null ? null : held.bond().sector(),
                        held -> held.bond().sector());
            case MIN_CASH_PCT_NAV ->
                List.of(
                        standing.availableCash() == null
                                ? Finding.missing(null, "cash")
                                : share(
                                        rule,
                                        null,
                                        standing.availableCash(),
                                        standing.account().nav()));
            case DURATION_BAND ->
                List.of(years(
                        rule,
                        standing.risk() == null
                                ? null
                                : standing.risk()
                                        .durationYears(standing.account().nav())));
            case ACTIVE_SPREAD_DURATION_BAND -> List.of(years(rule, activeSpreadDuration(standing)));
            default -> List.of();
        };
    }

    private static Double activeSpreadDuration(AccountStanding standing) {
        Double years = standing.risk() == null
                ? null
                : standing.risk().spreadDurationYears(standing.account().nav());
        return years == null
                ? null
                : Double.valueOf(years
                        - standing.account().benchmark().spreadDurationYears().doubleValue());
    }

    private static Finding years(ComplianceRule rule, Double years) {
        return years == null
                ? Finding.missing(null, "duration, because of a holding that is not in the reference data,")
                : Finding.measured(rule, null, BigDecimal.valueOf(years).setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    /** @param subject names the group by its first holding; asked only where the key is known */
    private static List<Finding> shares(
            ComplianceRule rule, AccountStanding standing, Function<Held, String> key, Function<Held, String> subject) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, String> subjects = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Held held : standing.holdings()) {
            String group = held.bond() == null && rule.kind() != RuleKind.MAX_SECURITY_PCT_NAV ? null : key.apply(held);
            if (group == null) {
                findings.add(Finding.missing(held.cusip(), "issuer or sector"));
            } else {
                sums.merge(group, held.marketValue(), BigDecimal::add);
                subjects.putIfAbsent(group, subject.apply(held));
            }
        }
        sums.forEach((group, sum) -> findings.add(
                share(rule, subjects.get(group), sum, standing.account().nav())));
        return findings;
    }

    /** The limit is compared with the exact share; only what is shown is rounded. */
    private static Finding share(ComplianceRule rule, String subject, BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Finding.missing(subject, "nav");
        }
        BigDecimal percent = part.movePointRight(2).divide(whole, PLACES, RoundingMode.HALF_EVEN);
        BigDecimal bound = rule.limitHigh().multiply(whole).movePointLeft(2);
        boolean allowed =
                rule.kind() == RuleKind.MIN_CASH_PCT_NAV ? part.compareTo(bound) >= 0 : part.compareTo(bound) <= 0;
        return new Finding(subject, percent, null, null, allowed);
    }
}
