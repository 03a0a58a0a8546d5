package com.allocationsystem.allocation.application.port.in.resize;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.engine.resize.ResizeVerdict;
import com.allocationsystem.shared.Side;
import java.time.Duration;
import java.util.UUID;

/** Checks another size of an order that stands in Aladdin against its account's limits, and reserves what an increase takes. */
public interface CheckResizeUseCase {

    /**
     * @throws AllocationNotFoundException when no such allocation is committed, or it gave the account nothing
     * @throws com.allocationsystem.shared.InvalidInputException when the order has the other side in the allocation
     */
    Answer check(Command command);

    /** Ends the reservation of a check: the change is done, refused or was never sent. */
    void release(UUID checkId);

    /**
     * @param checkId chosen by the caller, new for every check
     * @param orderId the order gateway's
     * @param presentPar the size that the order has in Aladdin
     * @param wantedPar another size, above 0
     * @param requestedBy username of who asks for the size; null when unknown, then it counts for who committed the block
     * @param overrideReason why a user who may do so overrides the soft rules that the new size breaks; null when they are not
     *     overridden
     */
    record Command(
            UUID checkId,
            UUID allocationId,
            String accountId,
            String orderId,
            Side side,
            long presentPar,
            long wantedPar,
            String requestedBy,
            String overrideReason) {

        /** @return par on top of the present size; 0 or less for a decrease */
        public long increasePar() {
            return wantedPar - presentPar;
        }
    }

    /**
     * @param reservedFor how long the account's limits are kept free for an increase; null when nothing was reserved, because
     *     the size is refused, breaks soft rules that are not overridden, or is a decrease
     */
    record Answer(ResizeVerdict verdict, Duration reservedFor) {}
}
