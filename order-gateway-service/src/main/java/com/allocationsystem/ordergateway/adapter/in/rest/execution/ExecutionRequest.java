package com.allocationsystem.ordergateway.adapter.in.rest.execution;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Quantities;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionsUseCase.Intent;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionsUseCase.Report;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report of one execution. A bust needs execution_id alone.
 *
 * @param executionId as the reporter names it, 1 to 64 characters, unique within the allocation
 * @param accountId whose order was executed; left out for an execution of the block
 * @param quantity par, a whole number in any form, above 0
 * @param price clean per 100 par, above 0, at most 8 decimals
 * @param executedAt time with offset, as 2026-11-30T14:00:00Z; kept to the millisecond
 * @param correction true: replaces the values recorded under this id
 * @param bust true: the execution did not take place after all
 */
record ExecutionRequest(
        @Schema(required = true) String executionId,
        String accountId,
        @Schema(implementation = Long.class) BigDecimal quantity,
        BigDecimal price,
        String executedAt,
        Boolean correction,
        Boolean bust)
        implements RequestBody {

    private static final int LONGEST_ID = 64;
    private static final int MOST_DECIMALS = 8;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(10_000);

    @Override
    public void check(Faults faults) {
        Texts.filled(faults, "execution_id", executionId, LONGEST_ID);
        if (accountId != null) {
            Texts.filled(faults, "account_id", accountId, LONGEST_ID);
        }
        if (busts() && Boolean.TRUE.equals(correction)) {
            faults.impossible("bust", "is true, and so is correction; send one of them");
        }
        if (!busts()) {
            faults.required("quantity", quantity);
            faults.required("price", price);
            faults.required("executed_at", executedAt);
        }
        Quantities.checkWhole(faults, "quantity", quantity);
        checkPrice(faults);
        if (executedAt != null && time() == null) {
            faults.malformed(
                    "executed_at",
                    "is '%s'; a time with offset as 2026-11-30T14:00:00Z is expected"
                            .formatted(QueryValue.shortened(executedAt)));
        }
    }

    private void checkPrice(Faults faults) {
        if (price == null) {
            return;
        }
        if (price.signum() <= 0 || price.compareTo(HIGHEST_PRICE) > 0) {
            faults.impossible(
                    "price",
                    "is %s; above 0 and at most %s per 100 par is expected"
                            .formatted(price.toPlainString(), HIGHEST_PRICE));
        } else if (price.stripTrailingZeros().scale() > MOST_DECIMALS) {
            faults.impossible(
                    "price", "is %s; at most %d decimals are kept".formatted(price.toPlainString(), MOST_DECIMALS));
        }
    }

    private boolean busts() {
        return Boolean.TRUE.equals(bust);
    }

    private Instant time() {
        try {
            return Instant.ofEpochMilli(
                    OffsetDateTime.parse(executedAt).toInstant().toEpochMilli());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Call after {@link #check} has passed. */
    Report toReport(String allocationId, String actor, Entitlement entitlement) {
        Intent intent = busts() ? Intent.BUST : Boolean.TRUE.equals(correction) ? Intent.CORRECTION : Intent.NEW;
        return new Report(
                allocationId,
                executionId,
                intent,
                accountId,
                quantity == null ? null : (Long) quantity.longValueExact(),
                price,
                executedAt == null ? null : time(),
                actor,
                entitlement);
    }
}
