package com.allocationsystem.allocation.application.resize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.input.PendingTrades;
import com.allocationsystem.allocation.engine.resize.OpenOrder;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenOrderTest {

    private static final DirtyPrice PRICE = new DirtyPrice(new BigDecimal("91.826833"));

    @Test
    void purchaseTakenOutLeavesTheAccountAsItWasBeforeItCounted() {
        Account before = Fixtures.accounts().get(1);
        Account counted = PendingTrades.count(
                        List.of(before), Fixtures.bond(), Set.of(Fixtures.CUSIP), List.of(trade(before, Side.BUY)))
                .get(0);
        Account without = order(Side.BUY).takenOutOf(counted);
        assertEquals(before.availableCash(), without.availableCash());
        assertEquals(before.holdingPar(), without.holdingPar());
        assertEquals(before.parToSell(), counted.parToSell());
        assertEquals(before.parToSell(), without.parToSell());
        assertEquals(before.holdingMarketValue(), without.holdingMarketValue());
        assertEquals(before.issuerMarketValue(), without.issuerMarketValue());
        assertEquals(before.sectorMarketValue(), without.sectorMarketValue());
        assertEquals(before.durationYears(), without.durationYears(), 1e-12);
        assertEquals(before.spreadDurationYears(), without.spreadDurationYears(), 1e-12);
        assertEquals(before.dts(), without.dts(), 1e-9);
    }

    @Test
    void saleTakenOutGivesTheHoldingBack_andTakesItsProceeds() {
        Account counted = Fixtures.accounts().get(1);
        Account without = order(Side.SELL).takenOutOf(counted);
        assertEquals(counted.holdingPar() + 250_000, without.holdingPar());
        assertEquals(counted.parToSell() + 250_000, without.parToSell());
        assertEquals(counted.availableCash().subtract(new BigDecimal("229567.08")), without.availableCash());
    }

    @Test
    void nothingIsGivenBackBelowZero_andWhatIsUnknownStaysUnknown() {
        Account poor = Samples.account("A", 0, 0, 1_000, 4);
        Account without = new OpenOrder(Side.BUY, Samples.unknownBond(), 250_000, PRICE).takenOutOf(poor);
        assertEquals(0, without.holdingPar());
        assertEquals(0, without.holdingMarketValue().signum());
        assertEquals(poor.issuerMarketValue(), without.issuerMarketValue());
        assertEquals(poor.durationYears(), without.durationYears());
        assertNull(without.dts());
    }

    private static OpenOrder order(Side side) {
        return new OpenOrder(side, Fixtures.bond(), 250_000, PRICE);
    }

    private static PendingTrade trade(Account account, Side side) {
        return new PendingTrade(
                UUID.randomUUID(),
                account.accountId(),
                Fixtures.CUSIP,
                Fixtures.bond().sector(),
                side,
                250_000,
                PRICE.notional(250_000),
                Fixtures.bond().durationYears(),
                Fixtures.bond().spreadDurationYears(),
                Fixtures.bond().oasBp());
    }
}
