package com.allocationsystem.referencedata.domain.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.referencedata.domain.breach.AccountStanding.Held;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.referencedata.domain.security.BondTraits;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Account A1 of NAV 10,000,000 holds AT&T 2046 (BBB, US, callable) at 918,268.33, AT&T 2048 at 432,345.00 and a bond that the
 * catalogue does not know at 1,000; duration 2.5, spread duration 1.5 against 6.8, cash 100,000.
 */
class StandingCheckTest {

    private static final Dataset SAMPLE = SampleDataset.kept();
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);
    private static final Account A1 = SAMPLE.accounts().get(0);

    @ParameterizedTest
    @CsvSource({
        // AT&T together: 1,350,613.33 of 10,000,000
        "MAX_ISSUER_PCT_NAV, , 13.5, , AT&T Inc 13.5061",
        "MAX_ISSUER_PCT_NAV, , 13.5061333, , ",
        "MAX_SECURITY_PCT_NAV, , 9, , 00206RCQ3 9.1827",
        "SECTOR_MAX_PCT_NAV, , 10, , CORPORATE 13.5061",
        "SECTOR_MAX_PCT_NAV, , 14, , ",
        "MIN_CASH_PCT_NAV, , 2, , - 1.0000",
        "MIN_CASH_PCT_NAV, , 1, , ",
        // 23 years and 45 days to 2046-05-15, 24 years and 344 days to 2048-03-09
        "MAX_MATURITY_YEARS, , 24, , 00206RDJ8 24.9418",
        "MATURITY_YEARS_BAND, 1, 24, , 00206RDJ8 24.9418",
        "MIN_RATING, , 8, , 00206RCQ3 9;00206RDJ8 9",
        "RATING_BAND, 10, 12, , 00206RCQ3 9;00206RDJ8 9",
        "DURATION_BAND, 3, 5, , - 2.5000",
        "DURATION_BAND, 2, 5, , ",
        "ALLOWED_COUNTRIES, , , CA, 00206RCQ3 -",
        "ALLOWED_COUNTRIES, , , US;CA, ",
        "FORBIDDEN_ISSUERS, , , at&t inc., 00206RCQ3 -;00206RDJ8 -",
        "FORBIDDEN_ISSUERS, , , Verizon, ",
        "NO_CALLABLE, , , , 00206RCQ3 -",
    })
    void positionsOutsideAreFound(RuleKind kind, BigDecimal low, BigDecimal high, String members, String expected) {
        String found = breaches(kind, low, high, members).stream()
                .filter(breach -> breach.outcome() == Breach.Outcome.BREACH)
                .map(breach -> (breach.subject() == null ? "-" : breach.subject()) + " "
                        + (breach.value() == null ? "-" : breach.value().toPlainString()))
                .collect(Collectors.joining(";"));
        assertEquals(expected == null ? "" : expected, found);
    }

    /** The unknown bond has no issuer, sector, rating or trait; the second bond states no country and no trait. */
    @ParameterizedTest
    @CsvSource({
        "MAX_ISSUER_PCT_NAV, NOTKNOWN0",
        "SECTOR_MAX_PCT_NAV, NOTKNOWN0",
        "MAX_SECURITY_PCT_NAV, ",
        "MIN_RATING, NOTKNOWN0",
        "NO_CALLABLE, 00206RDJ8;NOTKNOWN0",
        "NO_RULE_144A, 00206RDJ8;NOTKNOWN0",
        "NO_SUBORDINATED, 00206RCQ3;00206RDJ8;NOTKNOWN0",
    })
    void whatCannotBeTestedIsSaid(RuleKind kind, String expected) {
        String missing = breaches(kind, null, kind.hasLimit() ? BigDecimal.valueOf(100) : null, null).stream()
                .filter(breach -> breach.outcome() == Breach.Outcome.MISSING_DATA)
                .map(Breach::subject)
                .sorted()
                .collect(Collectors.joining(";"));
        assertEquals(expected == null ? "" : expected, missing);
    }

    /** 3,000,000,000 outstanding: 31,000,000 par are 1.0333 %. */
    @Test
    void accountsTogetherAreHeldAgainstTheIssue() {
        ComplianceRule rule = rule(RuleKind.MAX_ISSUE_OWNERSHIP_PCT, null, BigDecimal.ONE, null);
        List<Breach> breaches = StandingCheck.ofAccountsTogether(
                rule,
                Map.of("00206RCQ3", 31_000_000L, "00206RDJ8", 5_000L, "912810QQ4", 7_000L),
                cusip -> cusip.equals("00206RDJ8") ? null : Long.valueOf(3_000_000_000L));
        assertEquals(
                List.of("00206RCQ3 BREACH 1.0333", "00206RDJ8 MISSING_DATA null"),
                breaches.stream()
                        .map(breach -> breach.subject() + " " + breach.outcome() + " " + breach.value())
                        .toList());
        assertNull(breaches.get(0).accountId());
    }

    @Test
    void sentenceNamesRuleSubjectValueAndLimit() {
        assertEquals(
                "R (IMA section 4.2): AT&T Inc stands at 13.5061 against 5",
                breaches(RuleKind.MAX_ISSUER_PCT_NAV, null, BigDecimal.valueOf(5), null)
                        .get(1)
                        .detail());
    }

    /** A kind that nothing tests would look as if it were kept. */
    @ParameterizedTest
    @EnumSource(value = RuleKind.class, mode = EnumSource.Mode.EXCLUDE, names = "MAX_ISSUE_OWNERSHIP_PCT")
    void everyKindFindsSomething(RuleKind kind) {
        BigDecimal high = kind == RuleKind.MIN_CASH_PCT_NAV ? BigDecimal.valueOf(99) : BigDecimal.ZERO;
        List<Breach> found = breaches(
                kind,
                kind.isBand() ? high.subtract(BigDecimal.ONE) : null,
                kind.hasLimit() ? high : null,
                kind.hasMembers() ? "AT&T Inc" : null);
        assertFalse(found.isEmpty());
    }

    @Test
    void withoutNavThereIsNoShare() {
        Account nothing =
                new Account(A1.accountId(), A1.accountName(), A1.baseCurrency(), BigDecimal.ZERO, A1.benchmark());
        List<Breach> found = StandingCheck.of(
                rule(RuleKind.MAX_SECURITY_PCT_NAV, null, BigDecimal.valueOf(5), null), standing(nothing));
        assertEquals(
                Set.of(Breach.Outcome.MISSING_DATA),
                found.stream().map(Breach::outcome).collect(Collectors.toSet()));
    }

    private static List<Breach> breaches(RuleKind kind, BigDecimal low, BigDecimal high, String members) {
        return StandingCheck.of(rule(kind, low, high, members), standing(A1));
    }

    private static AccountStanding standing(Account account) {
        Security first = SAMPLE.securities().get(0);
        Security second = SAMPLE.securities().get(1);
        return new AccountStanding(
                account,
                DAY,
                List.of(
                        held(with(first, new BondTraits("US", true, false, null)), "918268.33"),
                        held(second, "432345.00"),
                        new Held("NOTKNOWN0", null, 1_000, new BigDecimal("1000"), null)),
                new RiskSum(
                        new BigDecimal("1351613.33"),
                        new BigDecimal("25000000"),
                        new BigDecimal("15000000"),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        0,
                        0),
                new BigDecimal("100000.00"));
    }

    private static Held held(Security bond, String value) {
        return new Held(bond.cusip(), "AT&T", 1_000, new BigDecimal(value), bond);
    }

    private static Security with(Security s, BondTraits traits) {
        return new Security(
                s.cusip(),
                s.isin(),
                s.ticker(),
                s.description(),
                s.issuer(),
                s.issuerId(),
                s.lei(),
                s.parentIssuerId(),
                s.sector(),
                s.currency(),
                s.couponPct(),
                s.couponFrequency(),
                s.dayCount(),
                s.maturity(),
                s.rating(),
                s.price(),
                s.accruedInterest(),
                s.durationYears(),
                s.spreadDurationYears(),
                s.oasBp(),
                s.minDenominationPar(),
                s.incrementPar(),
                s.outstandingPar(),
                s.asOf(),
                s.terms(),
                traits);
    }

    private static ComplianceRule rule(RuleKind kind, BigDecimal low, BigDecimal high, String members) {
        return new ComplianceRule(
                "R",
                "*",
                kind,
                low,
                high,
                Severity.WARNING,
                "IMA section 4.2",
                RuleLife.ALWAYS,
                members == null ? List.of() : Arrays.asList(members.split(";")));
    }
}
