package com.allocationsystem.ordergateway.adapter.out.store;

import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.allocationsystem.ordergateway.domain.execution.Fills;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Clearance;
import com.allocationsystem.ordergateway.domain.order.Handling;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.order.PendingChange;
import com.allocationsystem.ordergateway.domain.order.Stamp;
import com.allocationsystem.ordergateway.domain.terms.Instrument;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import com.allocationsystem.shared.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A row of {@code child_order}. */
@Entity
@Table(name = "child_order")
class ChildOrderEntity {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long sequence;

    /** Place in the line of orders to be sent; two users' orders share places, so that they take turns. */
    @Column(updatable = false)
    long place;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    OrderStyle style;

    /** Whether workers find it; of a block only the first child, which stands for all. */
    @Column(name = "queue_head", updatable = false)
    boolean queueHead;

    @Column(name = "allocation_id", updatable = false)
    String allocationId;

    @Column(name = "account_id", updatable = false)
    String accountId;

    @Column(name = "external_id", updatable = false)
    String externalId;

    @Column(updatable = false)
    String cusip;

    @Column(updatable = false)
    String isin;

    @Column(name = "min_denomination", updatable = false)
    Long minDenomination;

    @Column(updatable = false)
    Long increment;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Side side;

    long quantity;

    @Column(name = "order_date", updatable = false)
    LocalDate orderDate;

    @Column(name = "settlement_date", updatable = false)
    LocalDate settlementDate;

    @Column(name = "limit_price", updatable = false)
    BigDecimal limitPrice;

    @Column(updatable = false)
    String comment;

    @Column(name = "requested_by", updatable = false)
    String requestedBy;

    @Column(name = "correlation_id", updatable = false)
    String correlationId;

    @Enumerated(EnumType.STRING)
    OrderState state;

    @Column(name = "aladdin_order_id")
    String aladdinOrderId;

    @Column(name = "aladdin_status")
    String aladdinStatus;

    /** Null, as are the following two, while Aladdin has said nothing of fills. */
    Long filled;

    Long booked;

    @Column(name = "average_price")
    BigDecimal averagePrice;

    @Convert(converter = ViolationsColumn.class)
    List<ComplianceViolation> violations;

    String message;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "doubt_since")
    Instant doubtSince;

    @Column(name = "operation_id")
    String operationId;

    @Column(name = "operation_position")
    Integer operationPosition;

    @Column(name = "send_before")
    Instant sendBefore;

    @Column(name = "change_open")
    boolean changeOpen;

    @Column(name = "change_quantity")
    Long changeQuantity;

    @Column(name = "change_check_id")
    UUID changeCheckId;

    @Column(name = "change_send_before")
    Instant changeSendBefore;

    @Convert(converter = TextsColumn.class)
    @Column(name = "change_overridden")
    List<String> changeOverridden;

    @Column(name = "change_reason")
    String changeReason;

    @Column(name = "change_actor")
    String changeActor;

    @Column(name = "change_correlation_id")
    String changeCorrelationId;

    @Column(name = "change_sent_at")
    Instant changeSentAt;

    @Column(name = "change_doubt_since")
    Instant changeDoubtSince;

    long version;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    /** @return a row for an order that is not stored yet */
    static ChildOrderEntity of(ChildOrder order, long place, boolean queueHead) {
        OrderTerms terms = order.terms();
        ChildOrderEntity row = new ChildOrderEntity();
        row.place = place;
        row.queueHead = queueHead;
        row.style = terms.style();
        row.id = order.id();
        row.allocationId = terms.allocationId();
        row.accountId = terms.accountId();
        row.externalId = terms.externalId();
        row.cusip = terms.instrument().cusip();
        row.isin = terms.instrument().isin();
        row.minDenomination = terms.instrument().minDenominationPar();
        row.increment = terms.instrument().incrementPar();
        row.side = terms.side();
        row.orderDate = terms.orderDate();
        row.settlementDate = terms.settlementDate();
        row.limitPrice = terms.limitPrice();
        row.comment = terms.comment();
        row.requestedBy = terms.requestedBy();
        row.correlationId = terms.correlationId();
        row.take(order);
        return row;
    }

    /** Takes over everything about the order that can change. */
    void take(ChildOrder order) {
        quantity = order.terms().quantityPar();
        state = order.state();
        aladdinOrderId = order.aladdin() == null ? null : order.aladdin().orderId();
        aladdinStatus = order.aladdin() == null ? null : order.aladdin().status();
        Fills fills = order.aladdin() == null ? null : order.aladdin().fills();
        filled = fills == null ? null : (Long) fills.filledPar();
        booked = fills == null ? null : (Long) fills.bookedPar();
        averagePrice = fills == null ? null : fills.averagePrice();
        violations = order.violations();
        Handling handling = order.handling();
        message = handling.message();
        dueAt = handling.dueAt();
        attempts = handling.attempts();
        sentAt = handling.sentAt();
        doubtSince = handling.doubtSince();
        operationId = handling.operation() == null ? null : handling.operation().id();
        operationPosition =
                handling.operation() == null ? null : handling.operation().position();
        sendBefore = handling.sendBefore();
        take(order.change());
        version = order.stamp().version();
        changedAt = order.stamp().at();
        changedBy = order.stamp().by();
    }

    private void take(PendingChange change) {
        changeOpen = change != null;
        changeQuantity = change == null ? null : change.quantityPar();
        Clearance clearance = change == null ? null : change.clearance();
        changeCheckId = clearance == null ? null : clearance.checkId();
        changeSendBefore = clearance == null ? null : clearance.sendBefore();
        changeOverridden = clearance == null ? List.of() : clearance.overridden();
        changeReason = change == null ? null : change.reason();
        changeActor = change == null ? null : change.actor();
        changeCorrelationId = change == null ? null : change.correlationId();
        changeSentAt = change == null ? null : change.sentAt();
        changeDoubtSince = change == null ? null : change.doubtSince();
    }

    ChildOrder toOrder() {
        OrderTerms terms = new OrderTerms(
                allocationId,
                style,
                accountId,
                new Instrument(cusip, isin, minDenomination, increment),
                side,
                quantity,
                orderDate,
                settlementDate,
                limitPrice,
                comment,
                requestedBy,
                correlationId);
        Handling.Operation operation =
                operationId == null ? null : new Handling.Operation(operationId, operationPosition);
        PendingChange change = changeOpen
                ? new PendingChange(
                        changeQuantity,
                        changeCheckId == null ? null : new Clearance(changeCheckId, changeSendBefore, changeOverridden),
                        changeReason,
                        changeActor,
                        changeCorrelationId,
                        changeSentAt,
                        changeDoubtSince)
                : null;
        return new ChildOrder(
                id,
                terms,
                state,
                aladdinOrderId == null
                        ? null
                        : new AladdinRecord(
                                aladdinOrderId,
                                aladdinStatus,
                                filled == null ? null : new Fills(filled, booked, averagePrice)),
                violations,
                new Handling(message, attempts, dueAt, sentAt, doubtSince, operation, sendBefore),
                change,
                new Stamp(version, changedAt, changedBy));
    }
}
