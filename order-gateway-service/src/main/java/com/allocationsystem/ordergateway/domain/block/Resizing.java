package com.allocationsystem.ordergateway.domain.block;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What becomes of one order when many get new sizes as one action. */
public final class Resizing {

    private Resizing() {}

    /**
     * @param line not yet sent
     * @param order as it stands
     * @param next when to look again at an order that cannot be changed yet
     * @return the line where nothing is to be asked of Aladdin now; empty where the new size is to be checked and asked for
     */
    public static Optional<ChangeLine> unasked(ChangeLine line, ChildOrder order, Instant next) {
        return switch (order.state()) {
            case SUBMITTED -> ofSubmitted(line, order);
            case PENDING, SUBMITTING -> Optional.of(line.waiting("Waits until Aladdin has the order", next));
            case UNKNOWN -> Optional.of(line.waiting("Waits until the order has been looked up in Aladdin", next));
            case MODIFYING -> Optional.of(line.waiting("Waits for the outcome of a modification", next));
            case CANCELLING -> Optional.of(line.waiting("Waits for the outcome of a cancellation", next));
            case CANCELLED -> Optional.of(line.failed("Is canceled"));
            case FAILED -> Optional.of(line.failed("Aladdin does not have it"));
        };
    }

    private static Optional<ChangeLine> ofSubmitted(ChangeLine line, ChildOrder order) {
        if (order.terms().quantityPar() == line.quantityPar()) {
            return Optional.of(line.done("Has this quantity"));
        }
        return order.aladdin().live()
                ? Optional.empty()
                : Optional.of(line.failed("Aladdin shows the order as %s; it can no longer be changed"
                        .formatted(order.aladdin().status())));
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
                .filter(entry -> entry.state() != OrderState.MODIFYING)
                .findFirst()
                .map(entry -> entry.quantityPar() == line.quantityPar()
                        ? line.done("Changed in Aladdin")
                        : line.failed(entry.message()))
                .orElseGet(() -> line.due(next));
    }
}
