package com.allocationsystem.ordergateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.Applied;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.InDoubt;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.Refused;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Accepted;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.fake.AladdinAddress;
import com.allocationsystem.ordergateway.fake.AladdinControl;
import com.allocationsystem.ordergateway.fixture.Orders;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cancellation in Aladdin means, by whichever of its operations it is sent. */
public abstract class CancelContract {

    @AladdinAddress
    String aladdinUrl;

    protected AladdinControl aladdin;

    protected abstract OrderManagementSystem orderManagement();

    /** @return the verb by which this implementation cancels */
    protected abstract String operation();

    @BeforeEach
    void healthyAladdin() {
        aladdin = new AladdinControl(aladdinUrl);
        aladdin.reset();
    }

    @Test
    void orderIsCanceledOnce_withTheReason() {
        ChildOrder order = toCancel();

        Applied applied = assertInstanceOf(Applied.class, orderManagement().cancel(order));

        assertEquals(new AladdinRecord(order.aladdin().orderId(), "Canceled"), applied.record());
        assertEquals("Canceled", status(order));
        assertEquals(1, aladdin.requests(operation()).size());
        assertTrue(aladdin.requests(operation()).toString().contains("\"orderCommentValue\":\"sent in error\""));
    }

    @Test
    void bookedOrderIsRefused_inAladdinsWords() {
        ChildOrder order = toCancel();
        aladdin.status(order.aladdin().orderId(), "Booked");

        Refused refused = assertInstanceOf(Refused.class, orderManagement().cancel(order));

        assertTrue(refused.reason().contains("order is Booked"), refused.reason());
    }

    @Test
    void lostAnswerIsDoubt_whetherOrNotItWasDone() {
        ChildOrder done = toCancel();
        aladdin.fail(operation(), 504, true, 1);
        assertInstanceOf(InDoubt.class, orderManagement().cancel(done));
        assertEquals("Canceled", status(done));

        ChildOrder notDone = toCancel();
        aladdin.fail(operation(), 0, false, 1);
        assertInstanceOf(InDoubt.class, orderManagement().cancel(notDone));
        assertEquals("Open", status(notDone));
    }

    @Test
    void overQuotaWaits_asLongAsAladdinSays() {
        ChildOrder order = toCancel();
        aladdin.overQuota(operation(), 1);

        NotTaken notTaken = assertInstanceOf(NotTaken.class, orderManagement().cancel(order));
        assertEquals(1, notTaken.retryAfter().toSeconds());

        ChangeAnswer held = orderManagement().cancel(order);
        assertInstanceOf(NotTaken.class, held, "no call before the hold is over");
        assertEquals(1, aladdin.requests(operation()).size());
        awaitHold(notTaken);
    }

    /** The hold is the operation's, and other tests cancel too. */
    private static void awaitHold(NotTaken notTaken) {
        long until = System.nanoTime() + notTaken.retryAfter().toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private ChildOrder toCancel() {
        ChildOrder placed = Orders.pending(UUID.randomUUID().toString(), "ACC1", Orders.NOON);
        ChildOrder claimed = placed.claimed(Orders.NOON, Orders.NOON.plusSeconds(60));
        Accepted accepted = assertInstanceOf(Accepted.class, orderManagement().post(claimed));
        return claimed.accepted(accepted.record(), null, Orders.NOON)
                .cancellationAsked("sent in error", "trader", null, Orders.NOON);
    }

    private String status(ChildOrder order) {
        return aladdin.orders(order.terms().allocationId())
                .get(0)
                .path("orderStatus")
                .asText();
    }
}
