package com.allocationsystem.allocation.application.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputDriftTest {

    private final AllocationInputs before = Fixtures.inputs();

    @Test
    void nothingIsReported_whenNothingMoved() {
        assertEquals(List.of(), InputDrift.between(before, Fixtures.inputs()));
    }

    @Test
    void cashThatMoved_isReportedWithAccountFieldAndBothValues() {
        AllocationInputs after = with(before, Fixtures.account("ACC00002", "40000000.00", "2999999.99", 1_000_000));

        assertEquals(
                List.of(new InputChange(
                        "ACC00002", "available_cash", new BigDecimal("3000000"), new BigDecimal("2999999.99"))),
                InputDrift.between(before, after));
    }

    @Test
    void cashThatMoved_isNoMatter_whenASellDoesNotRestOnIt() {
        AllocationInputs sell = side(before, Side.SELL);
        AllocationInputs after = with(sell, Fixtures.account("ACC00002", "40000000.00", "1.00", 1_000_000));

        assertEquals(List.of(), InputDrift.between(sell, after));
    }

    /** Another sale was sent in between: less is there to be sold. */
    @Test
    void whatCanBeSoldMatters_toASellOnly() {
        Account less =
                Samples.withSellable(Fixtures.account("ACC00002", "40000000.00", "3000000.00", 1_000_000), 400_000);
        AllocationInputs sell = side(before, Side.SELL);

        assertEquals(
                List.of(new InputChange("ACC00002", "sellable_par", 1_000_000L, 400_000L)),
                InputDrift.between(sell, with(sell, less)));
        assertEquals(List.of(), InputDrift.between(before, with(before, less)));
    }

    @Test
    void priceHoldingAndRulesThatMoved_areAllReported() {
        BlockOrder order = before.order();
        AllocationInputs after = new AllocationInputs(
                new BlockOrder(
                        order.side(),
                        order.quantityPar(),
                        order.settlementDate(),
                        null,
                        new BigDecimal("91"),
                        order.accruedPer100()),
                before.bond(),
                before.method(),
                before.constraints(),
                before.overrides(),
                before.accounts().subList(0, 2),
                List.of(),
                before.restrictions(),
                before.businessDate(),
                before.firmLimits());

        assertEquals(
                List.of(
                        "order.clean_price_per100",
                        "rules.R-ISSUER-5.kind",
                        "rules.R-ISSUER-5.limit_high",
                        "rules.R-ISSUER-5.rule_id",
                        "rules.R-ISSUER-5.scope",
                        "rules.R-ISSUER-5.severity",
                        "rules.R-ISSUER-5.source",
                        "account_id"),
                InputDrift.between(before, after).stream()
                        .map(InputChange::field)
                        .toList());
    }

    @Test
    void policyThatCameIntoForce_isReported() {
        AccountPolicy policy = new AccountPolicy(
                "P1", "ACC00001", AccountPolicy.Kind.DO_NOT_TRADE, null, null, null, null, "Client letter");
        assertEquals(
                List.of("policies.P1.account_id", "policies.P1.kind", "policies.P1.policy_id", "policies.P1.source"),
                InputDrift.between(before, Samples.withPolicies(before, policy)).stream()
                        .map(InputChange::field)
                        .toList());
    }

    @Test
    void targetOfTheDatasetThatChanged_isReported() {
        AllocationInputs march = Samples.withTargets(before, target("0.5", "Model of March"));
        AllocationInputs april = Samples.withTargets(before, target("0.6", "Model of April"));

        assertEquals(List.of("targets.ACC00001.*.source", "targets.ACC00001.*.value"), fields(march, april));
        assertEquals(List.of(), fields(march, march));
        assertTrue(fields(march, Samples.withTargets(before)).contains("targets.ACC00001.*.value"));
    }

    private static AccountTarget target(String value, String source) {
        return new AccountTarget(
                "ACC00001", LevelToTarget.METRIC, new BigDecimal(value), "*", Fixtures.BUSINESS_DATE, source);
    }

    @Test
    void rulesCashAndRestrictionsThatMoved_areReported_thoughTheirChecksAreOff() {
        AllocationInputs unchecked = Samples.with(before, new Constraints(false, 0, false));
        AllocationInputs unruled = Samples.with(unchecked, List.of(), before.restrictions());
        AllocationInputs unrestricted = Samples.with(unchecked, before.rules(), List.of());
        AllocationInputs poorer = with(unchecked, Fixtures.account("ACC00002", "40000000.00", "1.00", 1_000_000));

        assertTrue(fields(unchecked, unruled).contains("rules.R-ISSUER-5.limit_high"));
        assertTrue(fields(unchecked, unrestricted).contains("restrictions.ACC00003.BUY.side"));
        assertEquals(List.of("available_cash"), fields(unchecked, poorer));
    }

    @Test
    void referencePriceThatMoved_counts_whenALimitPriceWasMeasuredAgainstIt() {
        AllocationInputs limited = Samples.withLimitPrice(before, "91");

        assertEquals(List.of("bond.reference_price_per100"), fields(limited, repriced(limited)));
        assertEquals(List.of(), fields(before, repriced(before)));
    }

    @Test
    void firmLimitsThatWereTightened_areReported() {
        FirmLimits tighter = new FirmLimits(BigDecimal.ONE, BigDecimal.valueOf(20), BigDecimal.valueOf(500_000_000));

        assertEquals(List.of("firm_limits.price_band_percent"), fields(before, Samples.with(before, tighter)));
    }

    private static List<String> fields(AllocationInputs before, AllocationInputs after) {
        return InputDrift.between(before, after).stream()
                .map(InputChange::field)
                .toList();
    }

    /** The same order on another reference price of the bond. */
    private static AllocationInputs repriced(AllocationInputs i) {
        Bond b = i.bond();
        Bond other = new Bond(
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
                new BigDecimal("80"),
                b.accruedPer100(),
                b.durationYears(),
                b.spreadDurationYears(),
                b.oasBp(),
                b.minDenominationPar(),
                b.incrementPar(),
                b.outstandingPar(),
                b.asOf());
        return new AllocationInputs(
                i.order(),
                other,
                i.method(),
                i.constraints(),
                i.overrides(),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    private static AllocationInputs with(AllocationInputs inputs, Account changed) {
        List<Account> accounts = new ArrayList<>(inputs.accounts());
        accounts.replaceAll(a -> a.accountId().equals(changed.accountId()) ? changed : a);
        return new AllocationInputs(
                inputs.order(),
                inputs.bond(),
                inputs.method(),
                inputs.constraints(),
                inputs.overrides(),
                accounts,
                inputs.rules(),
                inputs.restrictions(),
                inputs.businessDate(),
                inputs.firmLimits());
    }

    private static AllocationInputs side(AllocationInputs inputs, Side side) {
        BlockOrder order = inputs.order();
        return new AllocationInputs(
                new BlockOrder(
                        side,
                        order.quantityPar(),
                        order.settlementDate(),
                        null,
                        order.cleanPricePer100(),
                        order.accruedPer100()),
                inputs.bond(),
                inputs.method(),
                inputs.constraints(),
                inputs.overrides(),
                inputs.accounts(),
                inputs.rules(),
                inputs.restrictions(),
                inputs.businessDate(),
                inputs.firmLimits());
    }
}
