package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.ordergateway.application.port.in.read.OrderView;
import com.allocationsystem.ordergateway.domain.compliance.ComplianceState;
import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child order.
 *
 * @param aladdinOrderId Aladdin's number of the order; null until Aladdin has it
 * @param externalId our id of the order in Aladdin
 * @param quantity par, whole
 * @param limitPrice clean, per 100 par; null for a market order
 * @param status ours
 * @param aladdinStatus Aladdin's own word, or null
 * @param filled par that Aladdin has executed
 * @param booked par of it that is booked for the account
 * @param averagePrice clean price per 100 par over its fills, at most 12 decimals; null before the first fill or when Aladdin gives none
 * @param message the last thing worth telling a trader; null when there is none
 * @param compliance how Aladdin's compliance run stands, null before it; it is never said to be passed
 * @param violations what it found, gravest first
 * @param updatedAt last change, UTC
 * @param version also the ETag
 * @param history oldest first
 */
public record OrderResponse(
        UUID orderId,
        @Schema(nullable = true) String aladdinOrderId,
        String externalId,
        String allocationId,
        String accountId,
        String securityId,
        Side side,
        long quantity,
        LocalDate settlementDate,
        @Schema(nullable = true) BigDecimal limitPrice,
        OrderState status,
        @Schema(nullable = true) String aladdinStatus,
        long filled,
        long booked,
        @Schema(nullable = true) BigDecimal averagePrice,
        @Schema(nullable = true) String message,
        @Schema(nullable = true) ComplianceState compliance,
        List<ComplianceViolation> violations,
        String requestedBy,
        Instant updatedAt,
        long version,
        List<Step> history) {

    /**
     * One step of an order's life.
     *
     * @param version of the order after the step
     * @param status of the order after the step
     * @param aladdinStatus Aladdin's own word; null before it has one
     * @param quantity par after the step
     * @param message what happened, in words; null when there is nothing to say
     */
    record Step(
            long version,
            Instant at,
            String actor,
            OrderState status,
            @Schema(nullable = true) String aladdinStatus,
            long quantity,
            @Schema(nullable = true) String message) {

        private static Step from(HistoryEntry entry) {
            return new Step(
                    entry.stamp().version(),
                    entry.stamp().at(),
                    entry.stamp().by(),
                    entry.state(),
                    entry.aladdinStatus(),
                    entry.quantityPar(),
                    entry.message());
        }
    }

    public static OrderResponse from(OrderView view) {
        ChildOrder order = view.order();
        return new OrderResponse(
                order.id(),
                order.aladdin() == null ? null : order.aladdin().orderId(),
                order.terms().nameInAladdin(),
                order.terms().allocationId(),
                order.terms().accountId(),
                order.terms().instrument().securityId(),
                order.terms().side(),
                order.terms().quantityPar(),
                order.terms().settlementDate(),
                order.terms().limitPrice(),
                order.state(),
                order.aladdin() == null ? null : order.aladdin().status(),
                order.fills().filledPar(),
                order.fills().bookedPar(),
                order.fills().averagePrice(),
                order.handling().message(),
                order.compliance(),
                order.violations(),
                order.terms().requestedBy(),
                order.stamp().at(),
                order.stamp().version(),
                view.history().stream().map(Step::from).toList());
    }
}
