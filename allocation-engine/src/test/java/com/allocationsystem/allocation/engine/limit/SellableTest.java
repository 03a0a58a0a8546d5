package com.allocationsystem.allocation.engine.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A sale takes from what is there: buys that are not filled yet are held by the rules, but cannot be sold. */
class SellableTest {

    /** Minimum denomination 2,000, increment 1,000. */
    private static final Bond BOND = Samples.bond(2000, 1000);

    /** Nothing in the morning, an open buy of 657,000. */
    private static final Account BUYER = withOpenBuy("BUYER", 657_000, 0);

    private static final Account HOLDER = withOpenBuy("HOLDER", 100_000, 100_000);

    @Test
    void openBuyAloneIsNotSold() {
        AllocationPlan plan = sell(80_000, BUYER, HOLDER);

        AccountAllocation line = plan.allocations().get(0);
        assertEquals(0, line.quantityPar());
        assertEquals(ReasonCode.HOLDING, line.reason().code());
        assertEquals(657_000, line.holdingPar());
        assertEquals(0L, line.sellablePar());
        assertTrue(line.caps().contains(new Cap(Cap.Kind.HOLDING, null, 0)), line.caps()::toString);
        assertEquals(80_000, plan.allocations().get(1).quantityPar());
    }

    @Test
    void onlyWhatIsSellableIsSold_andWhatIsLeftOfItKeepsTheDenomination() {
        Account half = withOpenBuy("HALF", 60_000, 10_000);

        assertEquals(10_000, sell(50_000, half).allocations().get(0).quantityPar()); // all of it
        assertEquals(8_000, sell(9_000, half).allocations().get(0).quantityPar()); // 10,000 less 2,000
        assertEquals(
                10_500,
                sell(20_000, withOpenBuy("ODD", 60_000, 10_500))
                        .allocations()
                        .get(0)
                        .quantityPar());
    }

    @Test
    void buyOnTopOfAnOpenBuyIsATopUpAsBefore() {
        AllocationPlan plan = CheckedEngine.allocate(Samples.inputs(
                Side.BUY, 2_000, BOND, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(BUYER, HOLDER)));

        assertEquals(1_000, plan.allocations().get(0).quantityPar());
        assertEquals(1_000, plan.allocations().get(1).quantityPar());
    }

    @Test
    void fixedPieceBeyondWhatIsSellableIsRefused() {
        AllocationInputs inputs = inputs(80_000, BUYER, HOLDER);
        TreeMap<String, AccountOverride> overrides = new TreeMap<>();
        overrides.put("BUYER", new AccountOverride.FixedQuantity(5_000));
        AllocationInputs fixed = new AllocationInputs(
                inputs.order(),
                inputs.bond(),
                inputs.method(),
                inputs.constraints(),
                overrides,
                inputs.accounts(),
                inputs.rules(),
                inputs.restrictions(),
                inputs.businessDate(),
                Samples.FIRM_LIMITS);

        assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(fixed));
    }

    @Test
    void noMoreIsSellableThanHeld() {
        assertThrows(IllegalArgumentException.class, () -> withOpenBuy("A", 1_000, 1_001));
        assertThrows(IllegalArgumentException.class, () -> withOpenBuy("A", 1_000, -1));
    }

    private static AllocationPlan sell(long quantityPar, Account... accounts) {
        return CheckedEngine.allocate(inputs(quantityPar, accounts));
    }

    private static AllocationInputs inputs(long quantityPar, Account... accounts) {
        return Samples.inputs(
                Side.SELL, quantityPar, BOND, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(accounts));
    }

    private static Account withOpenBuy(String id, long holdingPar, long sellablePar) {
        return Samples.withSellable(Samples.account(id, 1e7, 1e9, holdingPar, 5), sellablePar);
    }
}
