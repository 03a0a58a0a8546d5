package com.allocationsystem.ordergateway.application.port.in.accept;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.terms.Instrument;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Takes over a committed allocation: its children are stored once, whatever comes next. */
public interface AcceptBatchUseCase {

    /**
     * @param command the allocation; its id is the idempotency key
     * @return its children in the order given; the same ones when the same allocation comes again
     * @throws BatchConflictException when the id is known with
     *     other content
     */
    List<ChildOrder> accept(Command command);

    /**
     * A committed allocation.
     *
     * @param allocationId a UUID
     * @param description the bond as a trader reads it, or null
     * @param ticker of the issuer, or null
     * @param referencePrice clean per 100 par, on which the allocation rests, or null
     * @param portfolioGroups ids of the allocation's groups, at least one
     * @param sendBefore until then the checks of the commit count; a child that is not sent by then fails
     * @param children at least one, accounts distinct
     */
    record Command(
            String allocationId,
            Instrument instrument,
            String description,
            String ticker,
            List<String> portfolioGroups,
            Side side,
            LocalDate settlementDate,
            BigDecimal limitPrice,
            BigDecimal referencePrice,
            String requestedBy,
            String comment,
            String correlationId,
            Instant sendBefore,
            List<Piece> children) {}

    /**
     * One account's share.
     *
     * @param quantityPar par, above zero
     */
    record Piece(String accountId, long quantityPar) {}
}
