package com.allocationsystem.allocation.domain.commit;

/**
 * One account's piece of a committed allocation on its way to Aladdin.
 *
 * @param quantityPar par, above 0
 * @param orderId the order gateway's id, null before the hand-over
 * @param aladdinOrderId Aladdin's id, null before Aladdin has answered
 * @param status how far it is
 * @param message why it failed or what is awaited, in words; null when there is nothing to say
 */
public record ChildOrder(
        String accountId, long quantityPar, String orderId, String aladdinOrderId, Status status, String message) {

    /** How far an order is: the part of its state that this service needs. */
    public enum Status {
        /** Not yet known to be in Aladdin: committed, being sent, or its answer was lost. */
        PENDING,
        /** Aladdin holds it, whatever became of it there later. */
        SUBMITTED,
        /** Aladdin does not hold it and never will. */
        FAILED;

        /** @return whether this status is the last one */
        public boolean isFinal() {
            return this != PENDING;
        }
    }

    /** @return an order that the order gateway does not have yet */
    public static ChildOrder awaiting(String accountId, long quantityPar) {
        return new ChildOrder(accountId, quantityPar, null, null, Status.PENDING, null);
    }

    /** @return this piece, failed for the reason given */
    public ChildOrder failed(String reason) {
        return new ChildOrder(accountId, quantityPar, orderId, aladdinOrderId, Status.FAILED, reason);
    }
}
