package com.allocationsystem.allocation.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reference price 90.006: band 85.5057 to 94.5063, refused below 72.0048 and above 108.0072; dirty is 1.820833 more. */
class FirmLimitsTest {

    private static final List<Account> ACCOUNTS =
            List.of(Samples.account("A", 1e9, 1e9, 0, 4), Samples.account("B", 1e9, 1e9, 0, 4));

    @ParameterizedTest
    @ValueSource(strings = {"90.006", "85.5057", "94.5063", "88"})
    void priceInsideTheBandIsFine(String price) {
        assertEquals(List.of(), plan(price).warnings());
    }

    @ParameterizedTest
    @CsvSource({"85.5056, -5.00", "94.5064, 5.00", "72.0048, -20.00", "108.0072, 20.00", "80, -11.12", "100, 11.10"})
    void priceOutsideTheBandIsABreach(String price, String percent) {
        Warning warning = plan(price).warnings().get(0);
        assertEquals(Warning.Type.PRICE_BAND, warning.type());
        assertEquals(Warning.Severity.BREACH, warning.severity());
        assertTrue(warning.overrideRequired());
        assertTrue(
                warning.message().contains(price)
                        && warning.message().contains(percent + " %")
                        && warning.message().contains("90.006"),
                warning.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"72.0047", "108.0073", "0.0001", "1000", "1001", "1e99", "1e-99"})
    void priceFartherOffIsRefused_namingTheReferencePrice(String price) {
        assertTrue(refused("order.limit_price", priced(price)).contains("90.006"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, per 1 par, 90",
        "9, per 10 par, 90",
        "9.0006, per 10 par, 90.006",
        "900.06, 'per 1,000 par', 90.006",
        "9001, 'per 10,000 par', 90.01",
        "90006, 'per 100,000 par', 90.006",
        "2880, counted in 32nds, 90",
        // nearer to the reference price than 90-16, which is 90.5
        "9016, 'per 10,000 par', 90.16",
    })
    void priceInAnotherUnitIsRefused_namingTheUnitAndThePrice(String typed, String unit, String price) {
        String fault = refused("order.limit_price", priced(typed));
        String hint = typed + " looks like a price " + unit + "; send " + price;
        assertTrue(fault.endsWith(hint), fault);
    }

    /** Below 3 a price in 32nds is far off the same digits in decimals: 1.31 for 1-31 = 1.96875. */
    @Test
    void ticksTypedAsDecimalsAreRecognized() {
        FirmLimits firm = Samples.FIRM_LIMITS;
        String fault = PriceBand.faultOf(new BigDecimal("1.31"), new BigDecimal("1.97"), firm)
                .orElseThrow();
        assertTrue(fault.endsWith("1.31 looks like a price in 32nds; send 1.96875"), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "200", "3"})
    void priceThatNoUnitExplains_getsNoGuess(String typed) {
        assertTrue(refused("order.limit_price", priced(typed)).endsWith("send a clean price per 100 par"));
    }

    @Test
    void withoutAReferencePrice_theLimitIsTaken_butNeedsAnOverride() {
        for (BigDecimal none : new BigDecimal[] {null, BigDecimal.ZERO}) {
            AllocationInputs inputs = Samples.withLimitPrice(inputs(4_000_000, bond(none)), "98.5");
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            assertEquals(Warning.Severity.MISSING_DATA, plan.warnings().get(0).severity());
            assertTrue(plan.warnings().get(0).overrideRequired());
            assertEquals(List.of(), StatementChecker.failures(inputs, plan));
            assertTrue(
                    refused("order.security_id", inputs(4_000_000, bond(none))).contains("send order.limit_price"));
        }
    }

    /** 500,000,000 / 0.91826833 = 544,503,153 par. */
    @Test
    void orderAboveTheFirmsLimitIsRefused_withMoneyLimitAndTheMost() {
        AllocationInputs most = Samples.with(inputs(544_503_000, Samples.bond(2000, 1000)), limits("500000000"));
        assertEquals(544_503_000, CheckedEngine.allocate(most).summary().totalAllocatedPar());
        AllocationInputs more = Samples.with(inputs(544_504_000, Samples.bond(2000, 1000)), limits("500000000"));
        String fault = refused("order.quantity", more);
        assertTrue(
                fault.contains("500000778.76 USD")
                        && fault.contains("500000000")
                        && fault.endsWith("most is 544503000"),
                fault);
        assertEquals(544_503_000, OrderRules.largest(more));
    }

    @Test
    void limitsThatCannotBeMeantAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> limits("0"));
        assertThrows(
                IllegalArgumentException.class, () -> new FirmLimits(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FirmLimits(BigDecimal.valueOf(-1), BigDecimal.ONE, BigDecimal.TEN));
    }

    @Test
    void checkerMeasuresPriceAndSizeItself() {
        AllocationInputs inputs = Samples.withLimitPrice(inputs(4_000_000, Samples.bond(2000, 1000)), "100");
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        AllocationInputs narrower = Samples.with(
                inputs, new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(11), new BigDecimal("1e9")));
        assertTrue(StatementChecker.failures(narrower, plan).toString().contains("farther from the reference price"));
        AllocationInputs smaller = Samples.with(inputs, limits("4000000"));
        assertTrue(StatementChecker.failures(smaller, plan).toString().contains("more than the firm's limit"));
        AllocationInputs wider = Samples.with(
                inputs, new FirmLimits(BigDecimal.valueOf(12), BigDecimal.valueOf(20), new BigDecimal("1e9")));
        assertTrue(StatementChecker.failures(wider, plan).toString().contains("warnings do not follow"));
    }

    private static FirmLimits limits(String mostMoney) {
        return new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(20), new BigDecimal(mostMoney));
    }

    private static AllocationPlan plan(String price) {
        AllocationInputs inputs = priced(price);
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        return plan;
    }

    private static AllocationInputs priced(String price) {
        return Samples.withLimitPrice(inputs(4_000_000, Samples.bond(2000, 1000)), price);
    }

    static AllocationInputs inputs(long quantityPar, Bond bond) {
        return Samples.inputs(Side.BUY, quantityPar, bond, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, ACCOUNTS);
    }

    private static Bond bond(BigDecimal referencePrice) {
        Bond known = Samples.bond(2000, 1000);
        return new Bond(
                known.cusip(),
                known.isin(),
                known.description(),
                known.issuer(),
                known.sector(),
                known.rating(),
                known.currency(),
                known.couponPercent(),
                known.couponFrequency(),
                known.dayCount(),
                known.maturity(),
                referencePrice,
                known.accruedPer100(),
                known.durationYears(),
                known.spreadDurationYears(),
                known.oasBp(),
                known.minDenominationPar(),
                known.incrementPar(),
                known.outstandingPar(),
                known.asOf());
    }

    static String refused(String field, AllocationInputs inputs) {
        InvalidInputException thrown = assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(inputs));
        assertEquals(
                List.of(field), thrown.faults().stream().map(f -> f.field()).toList());
        return thrown.faults().get(0).message();
    }
}
