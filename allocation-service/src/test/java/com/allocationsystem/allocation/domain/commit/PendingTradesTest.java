package com.allocationsystem.allocation.domain.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.input.PendingTrades;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PendingTradesTest {

    private static final BigDecimal NOTIONAL = new BigDecimal("1000000.00");

    /** Bonds of the traded bond's issuer, as reference data tells them. */
    private static final Set<String> ISSUER = Set.of(Fixtures.CUSIP, "00206RDJ8");

    private final List<Account> accounts = Fixtures.accounts();

    @Test
    void pendingBuyOfTheSameBond_takesCashAndAddsToHoldingIssuerSectorAndRisk() {
        Account counted = count(trade("ACC00002", Fixtures.CUSIP, Side.BUY, 150.0));

        assertEquals(new BigDecimal("2000000"), counted.availableCash()); // 3,000,000 - 1,000,000
        assertEquals(2_100_000, counted.holdingPar()); // 1,000,000 + 1,100,000
        assertEquals(1_000_000, counted.parToSell()); // what is bought is not there to be sold
        assertEquals(new BigDecimal("1910000"), counted.holdingMarketValue()); // 910,000 + 1,000,000
        assertEquals(new BigDecimal("1001000.1"), counted.issuerMarketValue()); // 1,000.10 + 1,000,000
        assertEquals(new BigDecimal("1050000"), counted.sectorMarketValue()); // 50,000 + 1,000,000
        assertEquals(6.1 + 1e6 / 40e6 * 13, counted.durationYears(), 1e-12);
        assertEquals(5.9 + 1e6 / 40e6 * 12, counted.spreadDurationYears(), 1e-12);
        assertEquals(700.25 + 1e6 / 40e6 * 12 * 150, counted.dts(), 1e-9);
    }

    @Test
    void pendingSell_takesFromTheHolding_butGivesNoCashYet() {
        Account counted = count(trade("ACC00002", Fixtures.CUSIP, Side.SELL, 150.0));

        assertEquals(new BigDecimal("3000000"), counted.availableCash());
        assertEquals(0, counted.holdingPar()); // never short, though 1,100,000 of 1,000,000 are pending
        assertEquals(0, counted.parToSell());
        assertEquals(6.1 - 1e6 / 40e6 * 13, counted.durationYears(), 1e-12);
    }

    @Test
    void pendingBuyOfAnotherBond_takesCashButLeavesTheHolding() {
        Account counted = count(trade("ACC00002", "00108WAH3", Side.BUY, 150.0));

        assertEquals(new BigDecimal("2000000"), counted.availableCash());
        assertEquals(1_000_000, counted.holdingPar());
        assertEquals(new BigDecimal("910000"), counted.holdingMarketValue());
    }

    @Test
    void pendingBuyOfAnotherBondOfTheIssuer_usesTheIssuersRoom() {
        BigDecimal before = accounts.get(1).issuerMarketValue();

        assertEquals(
                before.add(NOTIONAL).stripTrailingZeros(),
                count(trade("ACC00002", "00206RDJ8", Side.BUY, 150.0))
                        .issuerMarketValue()
                        .stripTrailingZeros());
        assertEquals(
                before, count(trade("ACC00002", "00108WAH3", Side.BUY, 150.0)).issuerMarketValue());
    }

    /** Holding 2,100,000 with the pending buy, 1,100,000 of it sold: nothing of the 1,000,000 is left to sell. */
    @Test
    void pendingSellTakesFromWhatCanBeSold_notFromThePendingBuy() {
        List<Account> counted = PendingTrades.count(
                accounts,
                Fixtures.bond(),
                ISSUER,
                List.of(
                        trade("ACC00002", Fixtures.CUSIP, Side.BUY, null),
                        trade("ACC00002", Fixtures.CUSIP, Side.SELL, null)));

        assertEquals(1_000_000, counted.get(1).holdingPar());
        assertEquals(0, counted.get(1).parToSell());
    }

    @Test
    void dtsIsUnknown_whenThePendingBondHasNoOas() {
        assertNull(count(trade("ACC00002", Fixtures.CUSIP, Side.BUY, null)).dts());
    }

    @Test
    void otherAccountsStayAsTheyAre() {
        List<Account> counted = PendingTrades.count(
                accounts, Fixtures.bond(), ISSUER, List.of(trade("ACC00002", Fixtures.CUSIP, Side.BUY, null)));

        assertEquals(accounts.get(0), counted.get(0));
        assertEquals(accounts.get(2), counted.get(2));
    }

    private Account count(PendingTrade trade) {
        return PendingTrades.count(accounts, Fixtures.bond(), ISSUER, List.of(trade))
                .get(1);
    }

    private static PendingTrade trade(String account, String cusip, Side side, Double oasBp) {
        return new PendingTrade(
                UUID.randomUUID(), account, cusip, "CORPORATE", side, 1_100_000, NOTIONAL, 13, 12, oasBp);
    }
}
