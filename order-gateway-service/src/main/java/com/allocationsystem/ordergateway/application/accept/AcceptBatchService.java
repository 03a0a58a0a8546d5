package com.allocationsystem.ordergateway.application.accept;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger;
import com.allocationsystem.ordergateway.application.port.in.accept.AcceptBatchUseCase;
import com.allocationsystem.ordergateway.application.port.in.accept.BatchConflictException;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Stores an allocation's children under its id, once; the workers do the rest. */
@ApplicationScoped
public class AcceptBatchService implements AcceptBatchUseCase {

    private final OrderStore store;
    private final OrderLedger ledger;
    private final WorkBell bell;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public AcceptBatchService(
            OrderStore store, OrderLedger ledger, WorkBell bell, OrderGatewayConfig config, OrderClock clock) {
        this.store = store;
        this.ledger = ledger;
        this.bell = bell;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public List<ChildOrder> accept(Command command) {
        Instant now = clock.now();
        OrderStore.Batch batch = new OrderStore.Batch(
                command.allocationId(),
                BatchHash.of(command),
                now,
                0,
                command.description(),
                command.ticker(),
                command.referencePrice(),
                command.portfolioGroups());
        List<ChildOrder> children = command.children().stream()
                .map(piece ->
                        ChildOrder.placed(UUID.randomUUID(), terms(command, piece, now), command.sendBefore(), now))
                .toList();
        if (ledger.open(batch, children)) {
            bell.ring(WorkKind.SUBMIT);
            return children;
        }
        boolean same = store.batch(command.allocationId())
                .map(known -> known.bodyHash().equals(batch.bodyHash()))
                .orElse(false);
        if (!same) {
            throw new BatchConflictException(command.allocationId());
        }
        return store.children(command.allocationId());
    }

    private OrderTerms terms(Command command, Piece piece, Instant now) {
        return new OrderTerms(
                command.allocationId(),
                config.style(),
                piece.accountId(),
                command.instrument(),
                command.side(),
                piece.quantityPar(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                command.settlementDate(),
                command.limitPrice(),
                command.comment(),
                command.requestedBy(),
                command.correlationId());
    }
}
