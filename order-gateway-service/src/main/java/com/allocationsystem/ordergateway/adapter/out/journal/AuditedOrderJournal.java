package com.allocationsystem.ordergateway.adapter.out.journal;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.order.PendingChange;
import com.allocationsystem.ordergateway.domain.order.Stamp;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes acts on orders into this service's audit chain. */
@ApplicationScoped
class AuditedOrderJournal implements OrderJournal {

    private static final String SUBMIT_ASKED = "order.submit-asked";
    private static final String NOTED = "order.noted";

    private final AuditTrail trail;
    private final ObjectMapper json;

    AuditedOrderJournal(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /** What a hand-over stored; one row tells of all children. */
    record Handover(String securityId, String side, String settlementDate, List<Piece> children) {}

    record Piece(String orderId, String accountId, String externalId, long quantity) {}

    /** An order as an auditor wants to see it. */
    record Snapshot(
            OrderState status,
            String aladdinOrderId,
            String aladdinStatus,
            long quantity,
            Long requestedQuantity,
            List<String> overriddenWarnings,
            long version) {

        private static Snapshot of(ChildOrder order) {
            return new Snapshot(
                    order.state(),
                    order.aladdin() == null ? null : order.aladdin().orderId(),
                    order.aladdin() == null ? null : order.aladdin().status(),
                    order.terms().quantityPar(),
                    order.change() == null ? null : order.change().quantityPar(),
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
