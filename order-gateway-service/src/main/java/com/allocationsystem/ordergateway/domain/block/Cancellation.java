package com.allocationsystem.ordergateway.domain.block;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import java.time.Instant;
import java.util.List;

/** What becomes of one order when many are canceled as one action, whatever state it is in. */
public final class Cancellation {

    private Cancellation() {}

    /**
     * One step of one order.
     *
     * @param line as the step leaves it
     * @param wish the order with its cancellation, to be stored with the line; null when the order stays as it is
     */
    public record Step(ChangeLine line, ChildOrder wish) {}

    /**
     * @param line not yet sent
     * @param order as it stands
     * @param next when to look again at an order that cannot be canceled yet, or whose answer is awaited
     */
    public static Step ask(
            ChangeLine line,
            ChildOrder order,
            String reason,
            String actor,
            String correlationId,
            Instant now,
            Instant next) {
        return switch (order.state()) {
            case PENDING ->
                new Step(line.done("Canceled before it was sent to Aladdin"), order.canceledUnsent(reason, actor, now));
            case SUBMITTED -> ofSubmitted(line, order, reason, actor, correlationId, now, next);
            case CANCELLING -> stays(line.sent(order.stamp().version(), next));
            case CANCELLED -> stays(line.done("Is canceled already"));
            case FAILED -> stays(line.done("Aladdin does not have it; there is nothing to cancel"));
            case SUBMITTING -> stays(line.waiting("Waits until Aladdin has answered for the order", next));
            case UNKNOWN -> stays(line.waiting("Waits until the order has been looked up in Aladdin", next));
            case MODIFYING -> stays(line.waiting("Waits for the outcome of a modification", next));
        };
    }

    private static Step ofSubmitted(
            ChangeLine line,
            ChildOrder order,
            String reason,
            String actor,
            String correlationId,
            Instant now,
            Instant next) {
        if (order.aladdin().canceled()) {
            return stays(line.done("Is canceled in Aladdin already"));
        }
        if (!order.aladdin().live()) {
            return stays(line.failed("Aladdin shows the order as %s; it can no longer be canceled"
                    .formatted(order.aladdin().status())));
        }
        if (order.isFilled()) {
            return stays(line.done("Is filled; nothing is left to cancel"));
        }
        ChildOrder asked = order.cancellationAsked(reason, actor, correlationId, now);
        return new Step(line.sent(asked.stamp().version(), next), asked);
    }

    /**
     * @param line sent
     * @param history of its order, oldest first
     * @param next when to look again when there is no answer yet
     * @return the line, over once Aladdin has answered
     */
    public static ChangeLine answered(ChangeLine line, List<HistoryEntry> history, Instant next) {
        return history.stream()
                .filter(entry -> entry.stamp().version() > line.sentVersion())
                .filter(entry -> entry.state() != OrderState.CANCELLING)
                .findFirst()
                .map(entry -> entry.state() == OrderState.CANCELLED
                        ? line.done("Canceled in Aladdin")
                        : line.failed(entry.message()))
                .orElseGet(() -> line.due(next));
    }

    private static Step stays(ChangeLine line) {
        return new Step(line, null);
    }
}
