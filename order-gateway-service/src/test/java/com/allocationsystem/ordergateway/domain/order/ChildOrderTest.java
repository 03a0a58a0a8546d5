package com.allocationsystem.ordergateway.domain.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.domain.terms.Instrument;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import com.allocationsystem.ordergateway.fixture.Orders;
import com.allocationsystem.shared.Side;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChildOrderTest {

    private static final Instant T0 = Orders.NOON;
    private static final Duration GRACE = Duration.ofSeconds(3);

    @Test
    void externalIdIsTheSameForTheSameAllocationAndAccount() {
        assertEquals(
                "OAS-5f0c6b0e-8f5e-4f0e-9a39-0c3f6f0d1a11-ACC00001",
                OrderTerms.externalId("5f0c6b0e-8f5e-4f0e-9a39-0c3f6f0d1a11", "ACC00001"));
    }

    @Test
    void termsAreRefused_whenAladdinWouldCutTheExternalId() {
        String account = "A".repeat(24); // OAS- + 36 + - + 24 = 65 characters, Aladdin keeps 64
        assertThrows(
                IllegalArgumentException.class,
                () -> Orders.terms("5f0c6b0e-8f5e-4f0e-9a39-0c3f6f0d1a11", account, 1000));
    }

    @Test
    void absenceIsProven_onlyByLookUpThatBeganAfterTheGraceTime() {
        ChildOrder unknown = Orders.in(OrderState.UNKNOWN);
        assertFalse(unknown.provenAbsent(T0.plus(GRACE).minusMillis(1), GRACE));
        assertTrue(unknown.provenAbsent(T0.plus(GRACE), GRACE));
    }

    @Test
    void absenceIsNeverProven_whileAnOperationMayStillStoreTheOrder() {
        ChildOrder unknown = Orders.in(OrderState.SUBMITTING)
                .carriedBy(new Handling.Operation("op-1", 0), T0, T0)
                .inDoubt("late", T0, T0);
        assertFalse(unknown.provenAbsent(T0.plusSeconds(3600), GRACE));
    }

    @Test
    void graceTimeBeginsAgain_whenTheOperationWasSeenAlive() {
        ChildOrder unknown = Orders.in(OrderState.SUBMITTING)
                .carriedBy(new Handling.Operation("op-1", 0), T0, T0)
                .inDoubt("late", T0, T0);
        ChildOrder renewed = unknown.doubtRenewed(true, T0.plusSeconds(10), T0.plusSeconds(10));
        assertFalse(renewed.provenAbsent(T0.plusSeconds(12), GRACE));
        assertTrue(renewed.provenAbsent(T0.plusSeconds(13), GRACE));
    }

    @Test
    void orderFails_whenItNeverArrivedInAsManyAttemptsAsAllowed() {
        ChildOrder unknown = Orders.in(OrderState.UNKNOWN);
        assertEquals(OrderState.PENDING, unknown.absent(2, T0).state());
        assertEquals(OrderState.FAILED, unknown.absent(1, T0).state());
    }

    @Test
    void attemptDoesNotCount_whenItDidNotTakePlace() {
        ChildOrder again = Orders.in(OrderState.SUBMITTING).notTaken("quota", T0.plusSeconds(5), T0);
        assertEquals(0, again.handling().attempts());
        assertEquals(T0.plusSeconds(5), again.handling().dueAt());
    }

    @Test
    void quantityChanges_onlyWhenAladdinHasDoneIt() {
        ChildOrder asked = Orders.in(OrderState.MODIFYING);
        assertEquals(5000, asked.terms().quantityPar());
        AladdinRecord record = new AladdinRecord("A-1", "Active");
        assertEquals(7000, asked.changeApplied(record, T0).terms().quantityPar());
        assertEquals(5000, asked.changeRefused(record, "booked", T0).terms().quantityPar());
    }

    @Test
    void changeClaimedTwice_isInDoubt() {
        ChildOrder first = Orders.in(OrderState.MODIFYING).changeClaimed(T0, T0);
        assertFalse(first.change().inDoubt());
        ChildOrder second = first.changeClaimed(T0.plusSeconds(60), T0.plusSeconds(120));
        assertTrue(second.change().inDoubt());
        assertEquals(T0.plusSeconds(60), second.change().doubtSince());
    }

    @Test
    void nothingIsDue_onceAladdinsStatusIsFinal() {
        ChildOrder booked =
                Orders.in(OrderState.SUBMITTED).observed(new AladdinRecord("A-1", "Booked"), T0.plusSeconds(5), T0);
        assertNull(booked.handling().dueAt());
    }

    @Test
    void versionStays_whenAladdinHasNothingNew() {
        ChildOrder order = Orders.in(OrderState.SUBMITTED);
        ChildOrder same = order.observed(new AladdinRecord("A-1", "Open"), T0.plusSeconds(5), T0);
        assertEquals(order.stamp(), same.stamp());
        assertEquals(T0.plusSeconds(5), same.handling().dueAt());
    }

    @Test
    void sizeIsOnGrid_fromMinimumOrFromZeroOrAsTheOddLotItIs() {
        Instrument bond = new Instrument(Orders.CUSIP, null, 2500L, 1000L);
        assertTrue(bond.onGrid(Side.BUY, 3500, 5000)); // from the minimum denomination
        assertTrue(bond.onGrid(Side.BUY, 1000, 5000)); // a top-up may be smaller than the minimum
        assertFalse(bond.onGrid(Side.BUY, 1500, 5000)); // 1500 is below the minimum and no multiple of 1000
        assertFalse(bond.onGrid(Side.BUY, 3700, 3700));
        assertTrue(bond.onGrid(Side.SELL, 3700, 3700)); // the odd lot that empties the account
    }

    @Test
    void everySizeIsOnGrid_whenTheCallerGaveNoGrid() {
        assertTrue(new Instrument(Orders.CUSIP, null, null, null).onGrid(Side.BUY, 1, 5000));
    }
}
