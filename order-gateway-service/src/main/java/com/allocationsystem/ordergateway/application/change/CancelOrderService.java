package com.allocationsystem.ordergateway.application.change;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.change.CancelOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult.Outcome;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import jakarta.enterprise.context.ApplicationScoped;

/** Cancels at once what was never sent, and in Aladdin what stands there. */
@ApplicationScoped
public class CancelOrderService implements CancelOrderUseCase {

    private final OrderChanges changes;
    private final OrderClock clock;

    public CancelOrderService(OrderChanges changes, OrderClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public ChangeResult cancel(Command command) {
        ChildOrder order = changes.find(command.id(), command.entitlement(), command.expected());
        ChildOrder asked = changes.store(
                order, command.expected(), found -> ask(found, command), Act.CANCEL_ASKED, command.reason());
        if (asked.state() == OrderState.CANCELLED) {
            return new ChangeResult(Outcome.SUCCESS, asked, "Canceled before it was sent to Aladdin");
        }
        return changes.await(
                asked,
                OrderState.CANCELLED,
                "Canceled in Aladdin, order %s".formatted(asked.aladdin().orderId()));
    }

    private ChildOrder ask(ChildOrder order, Command command) {
        return order.state() == OrderState.PENDING
                ? order.canceledUnsent(command.reason(), command.actor(), clock.now())
                : order.cancellationAsked(command.reason(), command.actor(), CorrelationId.current(), clock.now());
    }
}
