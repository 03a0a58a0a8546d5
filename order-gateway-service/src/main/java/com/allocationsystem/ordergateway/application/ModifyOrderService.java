package com.allocationsystem.ordergateway.application;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.port.in.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.ModifyOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.order.OrderTerms;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a new size against the order and its bond, then sends it to Aladdin by the durable path. */
@ApplicationScoped
class ModifyOrderService implements ModifyOrderUseCase {

    private final ChangeDesk desk;
    private final OrderClock clock;

    ModifyOrderService(ChangeDesk desk, OrderClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public ChangeResult modify(Command command) {
        ChildOrder order = desk.find(command.id(), command.expected());
        if (!order.state().next().contains(OrderState.MODIFYING)) {
            throw new OrderNotChangeableException(order);
        }
        checkSize(order.terms(), command.quantityPar());
        ChildOrder asked = desk.store(
                order,
                command.expected(),
                found -> found.modificationAsked(
                        command.quantityPar(),
                        command.comment(),
                        command.actor(),
                        CorrelationId.current(),
                        clock.now()),
                Act.MODIFY_ASKED,
                command.comment());
        return desk.await(
                asked,
                OrderState.SUBMITTED,
                "Quantity changed from %d to %d in Aladdin order %s"
                        .formatted(
                                order.terms().quantityPar(),
                                command.quantityPar(),
                                order.aladdin().orderId()));
    }

    private static void checkSize(OrderTerms terms, long quantityPar) {
        Faults faults = new Faults();
        if (quantityPar == terms.quantityPar()) {
            faults.impossible("quantity", "is %d, which the order has already".formatted(quantityPar));
        } else if (!terms.instrument().onGrid(terms.side(), quantityPar, terms.quantityPar())) {
            faults.impossible(
                    "quantity",
                    "is %d; this bond trades in steps of %d from %d"
                            .formatted(
                                    quantityPar,
                                    terms.instrument().incrementPar(),
                                    terms.instrument().minDenominationPar()));
        }
        faults.throwIfAny();
    }
}
