package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.resize.ResizeCheck;
import com.allocationsystem.allocation.engine.resize.ResizeVerdict;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountCurrency;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.allocation.model.rule.AccountPolicy.Kind;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client says of its own account: a limit, a reason and a warning each, at every door. */
class AccountPoliciesTest {

    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());
    private static final LocalDate UNTIL = LocalDate.of(2023, 4, 30);

    /** Cash 50,000, of which 20,000 stay: 30,000 buys 32,670 par at 91.826833. */
    @ParameterizedTest
    @CsvSource({"CASH_FLOOR, 20000", "CASH_FLOOR_PCT_NAV, 2"})
    void floorLeavesCashInTheAccount(Kind kind, String value) {
        AccountAllocation line = first(bought(policy(kind, null, value, null)));
        assertEquals(32_000, line.quantityPar());
        assertTrue(line.caps().contains(new Cap(Cap.Kind.CASH_FLOOR, "P1", 32_670)));
        assertEquals(ReasonCode.CASH_FLOOR, line.reason().code());
        assertEquals("P1", line.reason().ruleId());
        assertEquals(
                "Policy P1 (IMA section 5.1, until 2023-04-30) leaves cash for 32670 par; the largest tradable size"
                        + " within that is 32000.",
                line.reason().detail());
        assertEquals(
                Warning.Type.INSUFFICIENT_CASH,
                warning(bought(policy(kind, null, value, null))).type());
    }

    /** 20,000 euro at 1.0875 are 21,750 dollars: 28,250 buys 30,764 par. */
    @Test
    void floorIsInTheBaseCurrency() {
        Account euro = in(
                account(),
                new AccountCurrency(
                        "EUR", new BigDecimal("1.0875"), Samples.BUSINESS_DATE, new BigDecimal("919540.23")));
        AllocationInputs inputs = Samples.withPolicies(
                inputs(Side.BUY, Samples.bond(2000, 1000), euro), policy(Kind.CASH_FLOOR, null, "20000", null));
        assertEquals(new Cap(Cap.Kind.CASH_FLOOR, "P1", 30_764), cap(CheckedEngine.allocate(inputs)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTradeOnTheForbiddenSide_whateverIsSwitchedOff(boolean checks) {
        AllocationInputs inputs = Samples.with(
                Samples.withPolicies(
                        inputs(Side.BUY, Samples.bond(2000, 1000), account()),
                        policy(Kind.DO_NOT_TRADE, Side.BUY, null, null)),
                new Constraints(checks, 0, checks));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(0, first(plan).quantityPar());
        assertEquals(ReasonCode.DO_NOT_TRADE, first(plan).reason().code());
        assertEquals(Warning.Severity.SKIPPED, warning(plan).severity());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        assertTrue(StatementChecker.failures(Samples.withPolicies(inputs), plan)
                .toString()
                .contains("limits of A are"));
    }

    @ParameterizedTest
    @CsvSource({
        "BUY, BUY, true",
        "BUY, SELL, false",
        "SELL, SELL, true",
        "SELL, BUY, false",
        ", BUY, true",
        ", SELL, true"
    })
    void sideOfThePolicyCounts(Side forbidden, Side side, boolean forbids) {
        AllocationPlan plan = CheckedEngine.allocate(Samples.withPolicies(
                inputs(side, Samples.bond(2000, 1000), account()), policy(Kind.DO_NOT_TRADE, forbidden, null, null)));
        assertEquals(forbids, first(plan).quantityPar() == 0);
    }

    @Test
    void onlyEligibleAssetClassesAreBought_andAnyIsSold() {
        AccountPolicy agencies = policy(Kind.ELIGIBLE_ASSET_CLASSES, null, null, List.of("AGENCY", "TREASURY"));
        assertEquals(ReasonCode.ASSET_CLASS, first(bought(agencies)).reason().code());
        AccountPolicy corporates = policy(Kind.ELIGIBLE_ASSET_CLASSES, null, null, List.of("CORPORATE"));
        assertTrue(first(bought(corporates)).quantityPar() > 0);
        AllocationPlan sold = CheckedEngine.allocate(
                Samples.withPolicies(inputs(Side.SELL, Samples.bond(2000, 1000), account()), agencies));
        assertTrue(first(sold).quantityPar() > 0);
    }

    @Test
    void unknownSectorIsMissingData_neitherPassNorFail() {
        AllocationInputs inputs = Samples.withPolicies(
                inputs(Side.BUY, Samples.unknownBond(), account()),
                policy(Kind.ELIGIBLE_ASSET_CLASSES, null, null, List.of("CORPORATE")));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(ReasonCode.MISSING_DATA, first(plan).reason().code());
        assertEquals(Warning.Type.MISSING_DATA, warning(plan).type());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    @Test
    void fixedPieceMeetsThePolicyToo() {
        AllocationInputs inputs = Samples.with(
                Samples.withPolicies(
                        inputs(Side.BUY, Samples.bond(2000, 1000), account()),
                        policy(Kind.CASH_FLOOR, null, "20000", null)),
                Map.of("A", new AccountOverride.FixedQuantity(33_000)));
        assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(inputs));
    }

    @Test
    void orderCannotGrowPastAPolicy_butShrink() {
        AllocationInputs facts = Samples.withPolicies(
                inputs(Side.BUY, Samples.bond(2000, 1000), account()), policy(Kind.CASH_FLOOR, null, "20000", null));
        ResizeVerdict grown = ResizeCheck.of(facts, "A", 30_000, 33_000, 0);
        assertEquals(
                "at most 32,000 (cash above the floor of policy P1 (IMA section 5.1, until 2023-04-30))",
                grown.refusal());
        assertTrue(ResizeCheck.of(facts, "A", 30_000, 32_000, 0).allowed());
        AllocationInputs closed = Samples.withPolicies(facts, policy(Kind.DO_NOT_TRADE, null, null, null));
        assertFalse(ResizeCheck.of(closed, "A", 30_000, 31_000, 0).allowed());
        assertTrue(ResizeCheck.of(closed, "A", 30_000, 29_000, 0).allowed());
    }

    private static AllocationPlan bought(AccountPolicy policy) {
        AllocationInputs inputs = Samples.withPolicies(inputs(Side.BUY, Samples.bond(2000, 1000), account()), policy);
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        return plan;
    }

    /** NAV 1,000,000, cash 50,000, 40,000 held; beside it an account that takes anything. */
    private static Account account() {
        return Samples.account("A", 1_000_000, 50_000, 40_000, 5);
    }

    private static AllocationInputs inputs(Side side, Bond bond, Account account) {
        Account other = Samples.account("B", 1_000_000, 5_000_000, 40_000, 5);
        return Samples.inputs(side, side == Side.BUY ? 120_000 : 40_000, bond, BY_NAV, 0, List.of(account, other));
    }

    private static AccountPolicy policy(Kind kind, Side side, String value, List<String> classes) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new AccountPolicy("P1", "A", kind, side, number, classes, UNTIL, "IMA section 5.1");
    }

    private static AccountAllocation first(AllocationPlan plan) {
        return plan.allocations().get(0);
    }

    private static Cap cap(AllocationPlan plan) {
        return first(plan).caps().stream()
                .filter(cap -> cap.kind() == Cap.Kind.CASH_FLOOR)
                .findFirst()
                .orElseThrow();
    }

    private static Warning warning(AllocationPlan plan) {
        return plan.warnings().stream()
                .filter(warning -> "P1".equals(warning.ruleId()))
                .findFirst()
                .orElseThrow();
    }

    private static Account in(Account a, AccountCurrency currency) {
        return Samples.withNav(a, a.nav(), currency);
    }
}
