package com.allocationsystem.ordergateway.adapter.out.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.execution.Execution;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.order.PendingChange;
import com.allocationsystem.ordergateway.domain.order.Stamp;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes acts on orders into this service's audit chain. */
@ApplicationScoped
class AuditedOrderJournal implements OrderJournal {

    private static final String SUBMIT_ASKED = "order.submit-asked";
    private static final String NOTED = "order.noted";
    private static final String BLOCK_ALLOCATED = "block.allocated";
    private static final String CHANGE_OF_MANY_ASKED = "block.change-asked";

    private final AuditTrail trail;
    private final ObjectMapper json;

    AuditedOrderJournal(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /** What a hand-over stored; one row tells of all children. */
    record Handover(String securityId, String side, String settlementDate, List<Piece> children) {}

    /** What was asked of the orders of one allocation. */
    record ChangeOfMany(String changeId, String kind, List<String> orderIds) {}

    /** What was declared allocated. */
    record Allocated(long filled, BigDecimal averagePrice, String documentHash) {}

    record Piece(String orderId, String accountId, String externalId, long quantity) {}

    /** An order as an auditor wants to see it. */
    record Snapshot(
            OrderState status,
            String aladdinOrderId,
            String aladdinStatus,
            long quantity,
            Long requestedQuantity,
            long filled,
            long booked,
            BigDecimal averagePrice,
            List<String> overriddenWarnings,
            long version) {

        private static Snapshot of(ChildOrder order) {
            return new Snapshot(
                    order.state(),
                    order.aladdin() == null ? null : order.aladdin().orderId(),
                    order.aladdin() == null ? null : order.aladdin().status(),
                    order.terms().quantityPar(),
                    order.change() == null ? null : order.change().quantityPar(),
                    order.fills().filledPar(),
                    order.fills().bookedPar(),
                    order.fills().averagePrice(),
                    overridden(order.change()),
                    order.stamp().version());
        }

        private static List<String> overridden(PendingChange change) {
            return change == null || change.clearance() == null
                    ? List.of()
                    : change.clearance().overridden();
        }
    }

    @Override
    public void accepted(String allocationId, List<ChildOrder> children) {
        ChildOrder first = children.get(0);
        Handover handover = new Handover(
                first.terms().instrument().securityId(),
                first.terms().side().name(),
                first.terms().settlementDate().toString(),
                children.stream()
                        .map(child -> new Piece(
                                child.id().toString(),
                                child.terms().accountId(),
                                child.terms().nameInAladdin(),
                                child.terms().quantityPar()))
                        .toList());
        trail.append(new AuditEvent(
                SUBMIT_ASKED,
                allocationId,
                first.terms().requestedBy(),
                first.terms().comment(),
                null,
                write(handover)));
    }

    @Override
    public void changed(Act act, String reason, ChildOrder before, ChildOrder after) {
        String current = CorrelationId.current();
        if (after.stamp().by().equals(Stamp.GATEWAY)) {
            CorrelationId.set(before.correlationId());
        }
        append(act, reason, before, after);
        CorrelationId.set(current);
    }

    @Override
    public void changeOfManyAsked(BlockChange change) {
        Map<String, List<String>> byAllocation = change.lines().stream()
                .collect(groupingBy(
                        ChangeLine::allocationId,
                        TreeMap::new,
                        mapping(line -> line.orderId().toString(), toList())));
        byAllocation.forEach((allocationId, orderIds) -> trail.append(new AuditEvent(
                CHANGE_OF_MANY_ASKED,
                allocationId,
                change.askedBy(),
                change.reason(),
                null,
                write(new ChangeOfMany(change.id().toString(), change.kind().name(), orderIds)))));
    }

    @Override
    public void executed(Execution before, Execution after) {
        trail.append(new AuditEvent(
                "execution." + after.kind().name().toLowerCase(Locale.ROOT),
                after.allocationId(),
                after.recordedBy(),
                after.reason(),
                before == null ? null : write(before),
                write(after)));
    }

    @Override
    public void allocated(Block block, String documentHash, String actor) {
        trail.append(new AuditEvent(
                BLOCK_ALLOCATED,
                block.allocationId(),
                actor,
                null,
                null,
                write(new Allocated(block.par().filled(), block.averagePrice(), documentHash))));
    }

    @Override
    public void noted(ChildOrder order, String actor, String words) {
        String snapshot = write(Snapshot.of(order));
        trail.append(new AuditEvent(NOTED, order.id().toString(), actor, words, snapshot, snapshot));
    }

    private void append(Act act, String reason, ChildOrder before, ChildOrder after) {
        trail.append(new AuditEvent(
                act.word(),
                after.id().toString(),
                after.stamp().by(),
                reason,
                write(Snapshot.of(before)),
                write(Snapshot.of(after))));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain records can always be written", e);
        }
    }
}
