package com.allocationsystem.ordergateway.application.port.in.execution;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.domain.execution.Execution;
import com.allocationsystem.shared.Entitlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Keeps executions that a trader or a feed reports, beside what Aladdin says. */
public interface ExecutionsUseCase {

    /**
     * @return whether a revision was stored; the same report again stores none
     * @throws OrderNotFoundException when no such allocation was handed over, or the caller may not see it
     * @throws ExecutionConflictException when it does not go with what is recorded under its id
     * @throws com.allocationsystem.shared.InvalidInputException when the account has no order of the allocation, or the time lies
     *     ahead
     */
    boolean record(Report report);

    /**
     * Accepts or refuses what is held.
     *
     * @throws OrderNotFoundException when no such allocation was handed over, or the caller may not see it
     * @throws ExecutionConflictException when the execution is not held, or not in that revision
     * @throws OwnExecutionException when the caller reported it
     */
    void decide(Decision decision);

    /**
     * @param entitlement of the caller
     * @throws OrderNotFoundException when no such allocation was handed over, or the caller may not see it
     */
    Summary read(String allocationId, Entitlement entitlement);

    /** What a report is meant as. */
    enum Intent {
        NEW,
        CORRECTION,
        BUST
    }

    /**
     * One report. A bust needs the id alone.
     *
     * @param accountId null for an execution of the block
     * @param price clean per 100 par
     * @param actor username of the reporter
     * @param entitlement of the reporter
     */
    record Report(
            String allocationId,
            String executionId,
            Intent intent,
            String accountId,
            Long quantityPar,
            BigDecimal price,
            Instant executedAt,
            String actor,
            Entitlement entitlement) {}

    /**
     * A second user's word on what is held.
     *
     * @param revision that the user has seen
     * @param reason why, 1 to 500 characters
     * @param actor username
     * @param entitlement of the user
     */
    record Decision(
            String allocationId,
            String executionId,
            int revision,
            boolean accept,
            String reason,
            String actor,
            Entitlement entitlement) {}

    /**
     * What the executions of an allocation come to.
     *
     * @param revisions of all executions, in the order recorded
     * @param filledPar par of those that count
     * @param averagePrice clean per 100 par over those that count, 8 decimals, half up; null when none counts
     * @param heldPar par that waits for a second user
     * @param quantityPar par of the allocation's orders
     * @param filledInAladdinPar par that Aladdin shows as filled
     */
    record Summary(
            List<Execution> revisions,
            long filledPar,
            BigDecimal averagePrice,
            long heldPar,
            long quantityPar,
            long filledInAladdinPar) {}
}
