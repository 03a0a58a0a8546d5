package com.allocationsystem.ordergateway.application.change;

import com.allocationsystem.ordergateway.application.ledger.OrderLedger;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult.Outcome;
import com.allocationsystem.ordergateway.application.port.in.change.ExpectedVersion;
import com.allocationsystem.ordergateway.application.port.in.change.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.in.change.StaleOrderException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.signal.Progress;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.IllegalOrderMoveException;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What modifying and canceling have in common: the wish is stored before anything is sent, a worker sends it, and the
 * request waits for the answer as long as a user would.
 */
@ApplicationScoped
public class OrderChanges {

    private final OrderStore store;
    private final OrderLedger ledger;
    private final WorkBell bell;
    private final Progress progress;
    private final OrderGatewayConfig config;

    public OrderChanges(
            OrderStore store, OrderLedger ledger, WorkBell bell, Progress progress, OrderGatewayConfig config) {
        this.store = store;
        this.ledger = ledger;
        this.bell = bell;
        this.progress = progress;
        this.config = config;
    }

    ChildOrder find(String id, Entitlement entitlement, ExpectedVersion expected) {
        ChildOrder order = store.find(id, entitlement).orElseThrow(() -> OrderNotFoundException.order(id));
        expected.check(order);
        if (order.terms().style() == OrderStyle.BLOCK) {
            throw new OrderNotChangeableException(order);
        }
        return order;
    }

    /** @return the order with the wish stored; of two users who wish at once the slower gets the exception */
    ChildOrder store(
            ChildOrder order, ExpectedVersion expected, UnaryOperator<ChildOrder> wish, Act act, String reason) {
        ChildOrder asked;
        try {
            asked = wish.apply(order);
        } catch (IllegalOrderMoveException e) {
            throw new OrderNotChangeableException(order);
        }
        if (ledger.move(List.of(new Move(order, asked, act, reason))).isEmpty()) {
            ChildOrder now = store.find(order.id().toString()).orElseThrow();
            if (expected.given()) {
                throw new StaleOrderException(now.id(), now.stamp().version());
            }
            return store(now, expected, wish, act, reason);
        }
        progress.pulse();
        bell.ring(WorkKind.CHANGE);
        return asked;
    }

    /**
     * @param asked with the wish stored
     * @param done state of an order whose wish came true
     * @param success what to tell the user then
     */
    ChangeResult await(ChildOrder asked, OrderState done, String success) {
        HistoryEntry answer = progress.await(() -> answerTo(asked), entry -> entry != null, config.changeWait());
        ChildOrder now = store.find(asked.id().toString()).orElseThrow();
        if (answer == null) {
            return new ChangeResult(
                    Outcome.UNDER_WAY,
                    now,
                    "Aladdin has not answered yet; the order shows the outcome once it is known");
        }
        boolean asWished = answer.state() == done
                && (asked.change().quantityPar() == null || asked.change().quantityPar() == answer.quantityPar());
        return asWished
                ? new ChangeResult(Outcome.SUCCESS, now, success)
                : new ChangeResult(Outcome.FAILED, now, answer.message());
    }

    /** @return the first version after the wish in which it is no longer open, or null */
    private HistoryEntry answerTo(ChildOrder asked) {
        return store.histories(List.of(asked.id())).get(asked.id()).stream()
                .filter(entry -> entry.stamp().version() > asked.stamp().version())
                .filter(entry -> entry.state() != asked.state())
                .findFirst()
                .orElse(null);
    }
}
