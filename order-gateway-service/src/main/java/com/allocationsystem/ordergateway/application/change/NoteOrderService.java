package com.allocationsystem.ordergateway.application.change;

import com.allocationsystem.ordergateway.application.ledger.OrderLedger;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult.Outcome;
import com.allocationsystem.ordergateway.application.port.in.change.NoteOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Writes a note into the audit chain; the order keeps its version, so that no worker is disturbed. */
@ApplicationScoped
class NoteOrderService implements NoteOrderUseCase {

    private final OrderStore store;
    private final OrderLedger ledger;

    NoteOrderService(OrderStore store, OrderLedger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    @Override
    public ChangeResult note(Command command) {
        ChildOrder order = store.find(command.id(), command.entitlement())
                .orElseThrow(() -> OrderNotFoundException.order(command.id()));
        command.expected().check(order);
        ledger.note(order, command.actor(), command.comment());
        return new ChangeResult(
                Outcome.SUCCESS,
                order,
                String.format(
                        Locale.ROOT,
                        "Noted in the audit trail; the order keeps its quantity of %,d",
                        order.terms().quantityPar()));
    }
}
