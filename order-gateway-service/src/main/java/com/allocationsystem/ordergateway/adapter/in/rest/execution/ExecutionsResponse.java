package com.allocationsystem.ordergateway.adapter.in.rest.execution;

import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionsUseCase.Summary;
import com.allocationsystem.ordergateway.domain.execution.Execution;
import com.allocationsystem.ordergateway.domain.execution.Execution.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The executions of an allocation as reported, and what they come to beside Aladdin's figures.
 *
 * @param quantity par of the allocation's orders
 * @param held par that waits for a second user; it is not part of filled
 * @param filled par of the executions that count
 * @param averagePrice clean per 100 par over those, 8 decimals, rounded half up; null when none counts
 * @param filledInAladdin par that Aladdin shows as filled
 * @param difference filled less filled_in_aladdin, par
 * @param overFilled whether more par is filled than was ordered
 * @param revisions every report and decision that was recorded, oldest first; of each execution the last one counts that is neither
 *     HELD nor REFUSED, unless it is a BUST
 */
record ExecutionsResponse(
        String allocationId,
        long quantity,
        long filled,
        @Schema(nullable = true) BigDecimal averagePrice,
        long held,
        long filledInAladdin,
        long difference,
        boolean overFilled,
        List<Revision> revisions) {

    /**
     * @param executionId the reporter's id of the execution, the same for its corrections and its bust
     * @param revision 1 for the first report of an execution, one more for each correction and for the bust
     * @param kind NEW, CORRECTION or BUST as reported; HELD where it waits for a second user; ACCEPTED or REFUSED by one
     * @param accountId null for an execution of the block
     * @param quantity par, whole, after this revision
     * @param price clean per 100 par
     * @param executedAt when it was executed, UTC
     * @param beforeCommit whether it was executed before the allocation was handed over: an alarm
     * @param recordedAt when this service recorded it, UTC
     * @param recordedBy username or service that reported or decided it
     * @param objections why a second user has to look at it, each a code, a colon and a sentence: PRICE_BAND, NOTIONAL or OVER_FILL
     * @param reason of the second user; null in every other revision
     */
    record Revision(
            String executionId,
            int revision,
            Kind kind,
            @Schema(nullable = true) String accountId,
            long quantity,
            BigDecimal price,
            Instant executedAt,
            boolean beforeCommit,
            Instant recordedAt,
            String recordedBy,
            List<String> objections,
            @Schema(nullable = true) String reason) {

        private static Revision from(Execution execution) {
            return new Revision(
                    execution.executionId(),
                    execution.revision(),
                    execution.kind(),
                    execution.accountId(),
                    execution.quantityPar(),
                    execution.price(),
                    execution.executedAt(),
                    execution.beforeCommit(),
                    execution.recordedAt(),
                    execution.recordedBy(),
                    execution.objections(),
                    execution.reason());
        }
    }

    static ExecutionsResponse from(String allocationId, Summary summary) {
        return new ExecutionsResponse(
                allocationId,
                summary.quantityPar(),
                summary.filledPar(),
                summary.averagePrice(),
                summary.heldPar(),
                summary.filledInAladdinPar(),
                summary.filledPar() - summary.filledInAladdinPar(),
                summary.filledPar() > summary.quantityPar(),
                summary.revisions().stream().map(Revision::from).toList());
    }
}
