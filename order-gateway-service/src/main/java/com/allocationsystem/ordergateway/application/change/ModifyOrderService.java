package com.allocationsystem.ordergateway.application.change;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Clearance;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a new size against everything that limits it, then sends it to Aladdin by the durable path. */
@ApplicationScoped
public class ModifyOrderService implements ModifyOrderUseCase {

    private final OrderChanges changes;
    private final SizeCheck sizes;
    private final OrderClock clock;

    public ModifyOrderService(OrderChanges changes, SizeCheck sizes, OrderClock clock) {
        this.changes = changes;
        this.sizes = sizes;
        this.clock = clock;
    }

    @Override
    public ChangeResult modify(Command command) {
        Asked asked = ask(command);
        return changes.await(
                asked.order(),
                OrderState.SUBMITTED,
                "Quantity changed from %d to %d in Aladdin order %s"
                        .formatted(
                                asked.beforePar(),
                                command.quantityPar(),
                                asked.order().aladdin().orderId()));
    }

    /**
     * An order with a new size asked for.
     *
     * @param beforePar its size until then, par
     */
    public record Asked(ChildOrder order, long beforePar) {}

    /** As {@link #modify}, without waiting for Aladdin's answer. */
    public Asked ask(Command command) {
        ChildOrder order = changes.find(command.id(), command.entitlement(), command.expected());
        if (!order.state().next().contains(OrderState.MODIFYING)) {
            throw new OrderNotChangeableException(order);
        }
        Clearance clearance = sizes.clear(order, command);
        try {
            return new Asked(store(order, command, clearance), order.terms().quantityPar());
        } catch (SizeMovedException e) {
            sizes.release(clearance);
            return ask(command);
        } catch (RuntimeException e) {
            sizes.release(clearance);
            throw e;
        }
    }

    private ChildOrder store(ChildOrder checked, Command command, Clearance clearance) {
        return changes.store(
                checked,
                command.expected(),
                found -> {
                    if (found.terms().quantityPar() != checked.terms().quantityPar()) {
                        throw new SizeMovedException();
                    }
                    return found.modificationAsked(
                            command.quantityPar(),
                            clearance,
                            command.comment(),
                            command.actor(),
                            CorrelationId.current(),
                            clock.now());
                },
                Act.MODIFY_ASKED,
                command.comment());
    }

    /** Another change was done between the check and the storing: the new size means another increase than was checked. */
    private static final class SizeMovedException extends RuntimeException {}
}
