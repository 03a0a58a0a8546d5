package com.allocationsystem.ordergateway.application.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.application.port.in.change.ExpectedVersion;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase.Command;
import com.allocationsystem.ordergateway.application.port.in.change.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.fake.port.FaultyOrderManagement;
import com.allocationsystem.ordergateway.fake.port.FixedConfig;
import com.allocationsystem.ordergateway.fake.port.InMemoryOrderStore;
import com.allocationsystem.ordergateway.fixture.Gateway;
import com.allocationsystem.ordergateway.fixture.Orders;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a new size means when the order moves while its limits are checked, or Aladdin is late. */
class ModifyOrderServiceTest {

    private final HandSetClock clock = new HandSetClock(Orders.NOON);
    private final InMemoryOrderStore store = new InMemoryOrderStore();
    private final FaultyOrderManagement orderManagement = new FaultyOrderManagement(1, clock);
    private final Gateway gateway = new Gateway(store, orderManagement, new FixedConfig(Duration.ofSeconds(5)), clock);
    private final String allocationId = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void sizeIsCheckedAgain_whenAnotherChangeWasDoneMeanwhile() {
        ChildOrder order = submitted();
        int[] checks = {0};
        gateway.limits.duringCheck = () -> {
            if (checks[0]++ == 0) {
                gateway.limits.duringCheck = () -> {
                    checks[0]++;
                };
                modify(order, 2000);
                work();
            }
        };
        modify(order, 9000);
        assertEquals(3, checks[0], "the decrease, the increase, and the increase from the new size");
        assertEquals(1, gateway.limits.reserved.size(), "what was reserved for the first increase is given back");
        work();
        assertEquals(9000, now(order).terms().quantityPar());
        assertEquals(0, gateway.limits.reserved.size());
    }

    @Test
    void reservationIsGivenBack_whenTheOrderIsCanceledDuringTheCheck() {
        ChildOrder order = submitted();
        gateway.limits.duringCheck =
                () -> store.save(java.util.List.of(now(order).cancellationAsked("r", "pm", null, clock.instant())));
        assertThrows(OrderNotChangeableException.class, () -> modify(order, 9000));
        assertEquals(0, gateway.limits.reserved.size());
    }

    @Test
    void increaseThatWaitedLongerThanItsRoomIsKept_isGivenUp_whileADecreaseIsSentHoweverLate() {
        ChildOrder order = submitted();
        modify(order, 9000);
        clock.advance(Duration.ofMinutes(10));
        work();
        assertEquals(OrderState.SUBMITTED, now(order).state());
        assertEquals(5000, now(order).terms().quantityPar());
        assertEquals(5000, orderManagement.quantityOf(order.terms().externalId()));
        assertTrue(now(order).handling().message().contains("not sent any more"));
        assertEquals(0, gateway.limits.reserved.size());

        modify(order, 4000);
        clock.advance(Duration.ofMinutes(10));
        work();
        assertEquals(4000, orderManagement.quantityOf(order.terms().externalId()));
    }

    private void modify(ChildOrder order, long quantityPar) {
        gateway.modify.modify(new Command(
                order.id().toString(),
                quantityPar,
                null,
                false,
                false,
                "trader",
                Entitlement.ALL,
                ExpectedVersion.ANY));
    }

    private ChildOrder submitted() {
        orderManagement.healthy = true;
        gateway.accept.accept(Gateway.batch(allocationId, 1));
        for (int i = 0; i < 5; i++) {
            for (WorkKind kind : WorkKind.values()) {
                gateway.work.doSome(kind);
            }
            clock.advance(Duration.ofSeconds(2));
        }
        ChildOrder order = store.children(allocationId).get(0);
        assertEquals(OrderState.SUBMITTED, order.state());
        return order;
    }

    private void work() {
        gateway.work.doSome(WorkKind.CHANGE);
    }

    private ChildOrder now(ChildOrder order) {
        return store.find(order.id().toString()).orElseThrow();
    }
}
