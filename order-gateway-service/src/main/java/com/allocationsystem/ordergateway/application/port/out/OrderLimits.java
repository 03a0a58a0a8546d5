package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.limit.SoftBreach;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The limits of the account that an order belongs to: cash, holding, rules and legal sizes. */
public interface OrderLimits {

    /**
     * Asks whether an order may have another size. An increase that may be sent is reserved until {@link #release}, or until
     * its time is over.
     *
     * @param checkId new for every check
     * @param order as it stands
     * @param wantedPar another size, above zero
     * @param overrideReason why a user who may do so overrides soft rules; null when they are not overridden
     * @param requestedBy username of who asks for the size: the firm limits what one user adds in a day
     * @throws com.allocationsystem.edge.problem.DependencyUnavailableException when the limits cannot be asked for
     */
    Verdict check(UUID checkId, ChildOrder order, long wantedPar, String overrideReason, String requestedBy);

    /** Says that what a check reserved is needed no longer. Never throws: a reservation that is not released ends by itself. */
    void release(UUID checkId);

    /** The answer to a check. */
    sealed interface Verdict {}

    /**
     * The order may have the size.
     *
     * @param reservedFor how long the increase is reserved; null for a decrease, which needs no reservation
     * @param overridden soft rules that the size breaks
     */
    record Cleared(Duration reservedFor, List<SoftBreach> overridden) implements Verdict {}

    /** The order may have the size once these are overridden; nothing is reserved. */
    record NeedsOverride(List<SoftBreach> breaches) implements Verdict {}

    /**
     * The order may not have the size.
     *
     * @param why what is allowed instead and which limit says so
     */
    record Refused(String why) implements Verdict {}

    /** The allocation of the order is unknown, and with it the account's limits. */
    record NotKnown() implements Verdict {}
}
