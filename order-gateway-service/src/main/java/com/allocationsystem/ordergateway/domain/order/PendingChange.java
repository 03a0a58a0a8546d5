package com.allocationsystem.ordergateway.domain.order;

import java.time.Instant;

/**
 * What a user asked of an order that stands in Aladdin.
 *
 * @param quantityPar the new face amount, or null when the order is to be canceled
 * @param clearance for an increase; null for a decrease or a cancellation, which need none
 * @param reason the user's words, or null
 * @param actor username of who asked
 * @param correlationId of the request, or null
 * @param sentAt when it was last claimed for sending; null while Aladdin certainly has not got it
 * @param doubtSince since when it is unknown whether Aladdin has done it; null when it is known
 */
public record PendingChange(
        Long quantityPar,
        Clearance clearance,
        String reason,
        String actor,
        String correlationId,
        Instant sentAt,
        Instant doubtSince) {

    static PendingChange asked(
            Long quantityPar, Clearance clearance, String reason, String actor, String correlationId) {
        return new PendingChange(quantityPar, clearance, reason, actor, correlationId, null, null);
    }

    /** @return whether the reservation of the increase has ended by {@code time} */
    public boolean lapsedBy(Instant time) {
        return clearance != null && !time.isBefore(clearance.sendBefore());
    }

    /** @return whether Aladdin must be read before anything is sent again */
    public boolean inDoubt() {
        return doubtSince != null;
    }

    /** A claim finds it unsent and may send it, or finds an earlier claim's work unanswered. */
    PendingChange claimed(Instant now) {
        return sentAt == null ? with(now, null) : with(sentAt, doubtSince == null ? now : doubtSince);
    }

    PendingChange unsent() {
        return with(null, null);
    }

    PendingChange doubted(Instant since) {
        return with(sentAt, since);
    }

    private PendingChange with(Instant sent, Instant doubt) {
        return new PendingChange(quantityPar, clearance, reason, actor, correlationId, sent, doubt);
    }
}
