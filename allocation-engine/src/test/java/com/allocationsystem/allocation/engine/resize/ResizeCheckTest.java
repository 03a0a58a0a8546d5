package com.allocationsystem.allocation.engine.resize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One order of account A over a bond of 2,000 and steps of 1,000 at 91.826833 dirty; A's NAV is 1,000,000. */
class ResizeCheckTest {

    private static final Bond BOND = Samples.bond(2000, 1000);

    @Test
    void increaseIsHeldToTheCashAtSettlement() {
        // 500,000 / 0.91826833 = 544,502
        ResizeVerdict refused = buy(inputs(Side.BUY, 500_000, 0), 100_000, 545_000);
        assertEquals("at most 544,000 (cash available at settlement)", refused.refusal());
        assertEquals(544_000, refused.maximumPar());
        assertTrue(buy(inputs(Side.BUY, 500_000, 0), 100_000, 544_000).allowed());
    }

    @Test
    void increaseIsHeldToAHardRule_andNamesItsSource() {
        // 5 % of 1,000,000 less 9,182.68 held = 40,817.32 / 0.91826833 = 44,450
        AllocationInputs ruled = with(inputs(Side.BUY, 500_000, 10_000), rule(Severity.RESTRICTION));
        ResizeVerdict refused = buy(ruled, 10_000, 45_000);
        assertEquals("at most 44,000 (rule R-ISSUER-5, IMA 4.2)", refused.refusal());
        assertTrue(buy(ruled, 10_000, 44_000).allowed());
        assertEquals(List.of(), buy(ruled, 10_000, 44_000).breaches());
    }

    @Test
    void softRuleIsABreachToBeOverridden_onlyWhereItIsBroken() {
        AllocationInputs ruled = with(inputs(Side.BUY, 500_000, 10_000), rule(Severity.WARNING));
        ResizeVerdict broken = buy(ruled, 10_000, 45_000);
        assertTrue(broken.allowed());
        assertEquals("R-ISSUER-5", broken.breaches().get(0).ruleId());
        assertTrue(broken.breaches().get(0).detail().contains("at most 44,450 par keep it"));
        assertEquals(List.of(), buy(ruled, 10_000, 44_000).breaches());
        assertEquals(1, buy(ruled, 45_000, 46_000).breaches().size(), "broken already, and made worse");
    }

    @Test
    void softLimitThatCappedTheSplit_isABreachOfAnIncrease() {
        AllocationInputs warns = with(inputs(Side.BUY, 500_000, 10_000), rule(Severity.WARNING));
        assertEquals(
                ResizeCheck.of(warns, "A", 10_000, 60_000, 0),
                ResizeCheck.of(Samples.withSoftLimits(warns), "A", 10_000, 60_000, 0));
    }

    @Test
    void decreaseBreaksNothing_howeverLittleCashAndRulesAllow() {
        AllocationInputs ruled = with(inputs(Side.BUY, 0, 10_000), rule(Severity.RESTRICTION));
        assertTrue(buy(ruled, 500_000, 499_000).allowed());
        AllocationInputs soft = with(inputs(Side.BUY, 0, 10_000), rule(Severity.WARNING));
        assertEquals(List.of(), buy(soft, 500_000, 499_000).breaches());
    }

    @Test
    void increaseOfABondOnTheRestrictedListIsRefused() {
        AllocationInputs restricted = Samples.with(
                inputs(Side.BUY, 500_000, 0), List.of(), List.of(new Restriction("A", Side.BUY, "Client list")));
        ResizeVerdict refused = buy(restricted, 100_000, 101_000);
        assertEquals(
                "at most 100,000, the size it has (the bond is on the account's restricted list for BUY)",
                refused.refusal());
        assertEquals(100_000, refused.maximumPar());
        assertTrue(buy(restricted, 100_000, 99_000).allowed());
    }

    @Test
    void ruleThatCannotBeTestedRefusesAnIncrease() {
        ComplianceRule unknown =
                new ComplianceRule("R-NEW", "*", "MAX_MOON_PHASE", null, BigDecimal.ONE, Severity.RESTRICTION, null);
        ResizeVerdict refused = buy(with(inputs(Side.BUY, 500_000, 0), unknown), 100_000, 101_000);
        assertEquals(
                "at most 100,000, the size it has (rule R-NEW cannot be tested; supply the missing field)",
                refused.refusal());
    }

    @ParameterizedTest
    @CsvSource({
        // present, wanted, allowed; 4,500 held
        "2000, 2500, false", // off the steps
        "2000, 3000, false", // would leave 1,500
        "1000, 2000, true",
        "2000, 4500, true", // all of it
        "2000, 5000, false", // more than held
        "4500, 3000, false", // the same sizes on the way down
        "4500, 2500, false",
        "4500, 2000, true",
        "4500, 1000, true",
        "6000, 5000, false", // oversold: still more than held
        "6000, 4500, true",
    })
    void saleLeavesNothingOrATradableRest(long present, long wanted, boolean allowed) {
        ResizeVerdict verdict = ResizeCheck.of(inputs(Side.SELL, 0, 4_500), "A", present, wanted, 0);
        assertEquals(allowed, verdict.allowed(), verdict.refusal());
    }

    @Test
    void oddRestIsNamedWithTheNearestSizes() {
        String words = ResizeCheck.of(inputs(Side.SELL, 0, 4_500), "A", 2_000, 3_000, 0)
                .refusal();
        assertEquals(
                "it would leave 1,500 of 4,500 held, below the minimum denomination 2,000; the nearest sizes are 2,000 or 4,500",
                words);
        assertEquals(
                words,
                ResizeCheck.of(inputs(Side.SELL, 0, 4_500), "A", 4_500, 3_000, 0)
                        .refusal());
    }

    @Test
    void saleIsHeldToTheHolding() {
        ResizeVerdict refused = ResizeCheck.of(inputs(Side.SELL, 0, 300_000), "A", 100_000, 900_000, 0);
        assertEquals("at most 300,000 (holding of 300,000 that can be sold)", refused.refusal());
        assertEquals(300_000, refused.maximumPar());
    }

    @ParameterizedTest
    @CsvSource({
        // held without the order, wanted, allowed
        "0, 1000, false", // below the minimum denomination
        "0, 2000, true",
        "0, 2500, false",
        "1500, 1000, true", // tops up to 2,500
        "500, 1000, false", // tops up to 1,500 only
    })
    void purchaseThatIsMadeSmallerLeavesATradablePosition(long held, long wanted, boolean allowed) {
        assertEquals(allowed, buy(inputs(Side.BUY, 0, held), 9_000, wanted).allowed());
    }

    @Test
    void whatTheTraderChoseForTheSplitDoesNotBindTheOrder_andSwitchesNothingOff() {
        AllocationInputs ruled = with(inputs(Side.BUY, 500_000, 10_000), rule(Severity.RESTRICTION));
        AllocationInputs off = new AllocationInputs(
                ruled.order(),
                ruled.bond(),
                ruled.method(),
                new Constraints(false, 40_000, false),
                new TreeMap<>(Map.of("A", new AccountOverride.FixedQuantity(10_000))),
                ruled.accounts(),
                ruled.rules(),
                ruled.restrictions(),
                ruled.businessDate(),
                Samples.FIRM_LIMITS);
        assertFalse(buy(off, 10_000, 45_000).allowed());
        assertTrue(buy(off, 10_000, 20_000).allowed());
        assertTrue(buy(off, 10_000, 9_000).allowed());
    }

    @Test
    void orderWhoseSettlementHasPassedCannotGrow_butShrink() {
        AllocationInputs old = inputs(Side.BUY, 500_000, 0);
        BlockOrder order = old.order();
        AllocationInputs passed = new AllocationInputs(
                new BlockOrder(
                        order.side(),
                        order.quantityPar(),
                        LocalDate.of(2023, 3, 31),
                        null,
                        order.cleanPricePer100(),
                        BigDecimal.ZERO),
                old.bond(),
                old.method(),
                old.constraints(),
                old.overrides(),
                old.accounts(),
                old.rules(),
                old.restrictions(),
                old.businessDate(),
                Samples.FIRM_LIMITS);
        assertTrue(buy(passed, 10_000, 11_000).refusal().contains("not after the business date 2023-03-31"));
        assertNull(buy(passed, 10_000, 9_000).refusal());
    }

    @Test
    void accountThatLeftTheGroupsCannotBeChecked() {
        ResizeVerdict refused = ResizeCheck.of(inputs(Side.BUY, 500_000, 0), "B", 10_000, 11_000, 0);
        assertTrue(refused.refusal().startsWith("account B has left"), refused.refusal());
    }

    /** 500,000,000 of money buy 544,503,153 par: a child may not take the block past it, however small the child. */
    @Test
    void firmsLimitOfOneOrderIsThatOfTheBlock() {
        AllocationInputs inputs = Samples.with(
                inputs(Side.BUY, 500_000, 0),
                new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(20), new BigDecimal("500000000")));

        assertTrue(ResizeCheck.of(inputs, "A", 10_000, 11_000, 544_492_000).allowed());
        ResizeVerdict refused = ResizeCheck.of(inputs, "A", 10_000, 11_000, 544_493_000);
        assertTrue(refused.refusal().startsWith("the block would come to 500,0"), refused.refusal());
    }

    /** The override of a limit price is for the size that was committed, and the reference price may have moved since. */
    @Test
    void orderWhosePriceNeedsAnOverrideCannotGrow_butShrink() {
        AllocationInputs inside = Samples.withLimitPrice(inputs(Side.BUY, 500_000, 0), "94.5");
        AllocationInputs outside = Samples.withLimitPrice(inputs(Side.BUY, 500_000, 0), "95");
        assertTrue(buy(inside, 10_000, 11_000).allowed());
        assertEquals(
                "its limit price 95 is 5.55% away from the reference price 90.006, outside the firm's band of 5%;"
                        + " preview the additional quantity as a new order",
                buy(outside, 10_000, 11_000).refusal());
        assertTrue(buy(outside, 10_000, 9_000).allowed());
        assertTrue(buy(Samples.withLimitPrice(inputs(Side.BUY, 500_000, 0), "120"), 10_000, 11_000)
                .refusal()
                .endsWith("only a decrease is allowed"));
    }

    @Test
    void orderOfABondWithoutAReferencePriceCannotGrow_butShrink() {
        AllocationInputs limited = withoutReference(Samples.withLimitPrice(inputs(Side.BUY, 500_000, 0), "90"));
        assertTrue(buy(limited, 10_000, 11_000).refusal().contains("cannot be compared"));
        assertTrue(buy(limited, 10_000, 9_000).allowed());

        AllocationInputs atMarket = withoutReference(inputs(Side.BUY, 500_000, 0));
        assertTrue(buy(atMarket, 10_000, 11_000).refusal().contains("no reference price any more"));
        assertTrue(buy(atMarket, 10_000, 9_000).allowed());
    }

    private static AllocationInputs withoutReference(AllocationInputs i) {
        Bond b = i.bond();
        BlockOrder o = i.order();
        Bond unpriced = new Bond(
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
                null,
                b.accruedPer100(),
                b.durationYears(),
                b.spreadDurationYears(),
                b.oasBp(),
                b.minDenominationPar(),
                b.incrementPar(),
                b.outstandingPar(),
                b.asOf());
        BlockOrder order = new BlockOrder(
                o.side(),
                o.quantityPar(),
                o.settlementDate(),
                o.limitPricePer100(),
                o.limitPricePer100(),
                o.accruedPer100());
        return new AllocationInputs(
                order,
                unpriced,
                i.method(),
                i.constraints(),
                i.overrides(),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    private static ResizeVerdict buy(AllocationInputs inputs, long present, long wanted) {
        return ResizeCheck.of(inputs, "A", present, wanted, 0);
    }

    private static AllocationInputs with(AllocationInputs inputs, ComplianceRule rule) {
        return Samples.with(inputs, List.of(rule), List.of());
    }

    private static ComplianceRule rule(Severity severity) {
        return new ComplianceRule(
                "R-ISSUER-5", "*", "MAX_ISSUER_PCT_NAV", null, new BigDecimal("5"), severity, "IMA 4.2");
    }

    private static AllocationInputs inputs(Side side, double cash, long holdingPar) {
        Account account = Samples.account("A", 1e6, cash, holdingPar, 4);
        return Samples.inputs(
                side, 1_000_000, BOND, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(account));
    }
}
