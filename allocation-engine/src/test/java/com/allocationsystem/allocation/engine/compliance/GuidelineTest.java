package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.BondTraits;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about what a bond is, and about cash. The bond: AT&T Inc, rated BBB, matures 2046-05-15; settlement 2023-04-03. */
class GuidelineTest {

    private static final BondTraits TRAITS = new BondTraits("T", "US", true, false, null);

    @ParameterizedTest
    @CsvSource({
        "RATING_BAND, 4, 10, , PASS",
        "RATING_BAND, 4, 8, , CAPPED",
        "RATING_BAND, 10, 12, , CAPPED",
        "MATURITY_YEARS_BAND, 20, 24, , PASS",
        "MATURITY_YEARS_BAND, , 23, , CAPPED",
        "MATURITY_YEARS_BAND, 23.5, , , CAPPED",
        "ALLOWED_COUNTRIES, , , US;CA, PASS",
        "ALLOWED_COUNTRIES, , , CA, CAPPED",
        "ALLOWED_COUNTRIES, , , , MISSING_DATA",
        "FORBIDDEN_ISSUERS, , , Verizon, PASS",
        "FORBIDDEN_ISSUERS, , , AT&T Inc;Verizon, CAPPED",
        "NO_CALLABLE, , , , CAPPED",
        "NO_RULE_144A, , , , PASS",
        "NO_SUBORDINATED, , , , MISSING_DATA",
    })
    void bondIsWhatTheRuleAllows(String kind, BigDecimal low, BigDecimal high, String members, Outcome outcome) {
        ComplianceRule rule = rule(kind, low, high, members, Severity.RESTRICTION);
        AccountAllocation bought = line(Side.BUY, TRAITS, rule);
        assertEquals(outcome, bought.findings().get(0).outcome());
        assertEquals(outcome == Outcome.PASS ? 50_000 : 0, bought.quantityPar());
        AccountAllocation warned = line(Side.BUY, TRAITS, rule(kind, low, high, members, Severity.WARNING));
        assertEquals(50_000, warned.quantityPar());
        assertEquals(
                outcome == Outcome.CAPPED ? Outcome.BREACH : outcome,
                warned.findings().get(0).outcome());
        assertEquals(50_000, line(Side.SELL, TRAITS, rule).quantityPar());
    }

    @ParameterizedTest
    @CsvSource({"ALLOWED_COUNTRIES, US", "NO_CALLABLE, ", "NO_RULE_144A, "})
    void unknownTraitIsMissingData(String kind, String members) {
        AccountAllocation line = line(Side.BUY, null, rule(kind, null, null, members, Severity.RESTRICTION));
        assertEquals(Outcome.MISSING_DATA, line.findings().get(0).outcome());
        assertEquals(0, line.quantityPar());
    }

    /** NAV 1,000,000, cash 50,000: 2 % stay, so 30,000 buy 32,670.1 par at 91.826833; the grid allows 32,000. */
    @Test
    void purchaseLeavesTheCashThatTheRuleAsksFor() {
        AccountAllocation line =
                line(Side.BUY, TRAITS, rule("MIN_CASH_PCT_NAV", null, new BigDecimal("2"), null, Severity.RESTRICTION));
        assertEquals(32_000, line.quantityPar());
        assertEquals(Outcome.CAPPED, line.findings().get(0).outcome());
        assertEquals(0.02, line.findings().get(0).limit());
        assertTrue(
                line.findings().get(0).detail().contains("cash comes to"),
                line.findings().get(0).detail());
    }

    private static AccountAllocation line(Side side, BondTraits traits, ComplianceRule rule) {
        Account account = Samples.account("A", 1e6, 50_000, 100_000, 5);
        AllocationInputs inputs = Samples.inputs(
                side, 50_000, bond(traits), new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(account));
        AllocationInputs ruled = new AllocationInputs(
                inputs.order(),
                inputs.bond(),
                inputs.method(),
                inputs.constraints(),
                inputs.overrides(),
                inputs.accounts(),
                List.of(rule),
                inputs.restrictions(),
                inputs.businessDate(),
                inputs.firmLimits());
        return CheckedEngine.allocate(ruled).allocations().get(0);
    }

    private static ComplianceRule rule(
            String kind, BigDecimal low, BigDecimal high, String members, Severity severity) {
        return new ComplianceRule(
                "R", "*", kind, low, high, severity, "IMA", 1, members == null ? null : List.of(members.split(";")));
    }

    private static Bond bond(BondTraits traits) {
        Bond b = Samples.bond(2000, 1000);
        return new Bond(
                b.cusip(),
                b.isin(),
                b.description(),
                b.issuer(),
                b.sector(),
                b.rating(),
                b.currency(),
                b.couponPercent(),
                b.couponFrequency(),
                b.dayCount(),
                b.maturity(),
                b.referencePricePer100(),
                b.accruedPer100(),
                b.durationYears(),
                b.spreadDurationYears(),
                b.oasBp(),
                b.minDenominationPar(),
                b.incrementPar(),
                b.outstandingPar(),
                b.asOf(),
                null,
                traits,
                null);
    }
}
