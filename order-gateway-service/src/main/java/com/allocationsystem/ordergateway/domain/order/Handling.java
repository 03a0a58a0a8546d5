package com.allocationsystem.ordergateway.domain.order;

import java.time.Instant;

/**
 * How the work on an order stands, for the workers.
 *
 * @param message the last thing worth telling a trader, or null
 * @param attempts how often the order may have been sent
 * @param dueAt no worker takes the order before this moment: another's claim on it, or a delay; null when
 *     nothing is left to do
 * @param sentAt when it was last claimed for sending, or null
 * @param doubtSince since when the outcome is unknown; null when it is known
 * @param operation the long-running operation of Aladdin that carries it, or null
 * @param sendBefore until then what was checked at the commit or retry counts; not sent from then on
 */
public record Handling(
        String message,
        int attempts,
        Instant dueAt,
        Instant sentAt,
        Instant doubtSince,
        Operation operation,
        Instant sendBefore) {

    /**
     * A long-running operation that carries several orders.
     *
     * @param id Aladdin's name of it
     * @param position of this order among those sent with it, from 0; results come in the same order
     */
    public record Operation(String id, int position) {}

    static Handling waiting(Instant dueAt, Instant sendBefore) {
        return new Handling(null, 0, dueAt, null, null, null, sendBefore);
    }

    Handling claimed(Instant now, Instant until) {
        return new Handling(message, attempts + 1, until, now, null, null, sendBefore);
    }

    Handling carriedBy(Operation carrier, Instant nextPoll) {
        return new Handling(message, attempts, nextPoll, sentAt, null, carrier, sendBefore);
    }

    Handling inDoubt(String why, Instant since, Instant lookUpAt) {
        return new Handling(why, attempts, lookUpAt, sentAt, since, operation, sendBefore);
    }

    /** Failed at {@code since}, to be tried afresh: all its attempts are before it again. */
    Handling retried(Instant since, Instant lookUpAt, Instant newSendBefore) {
        return new Handling(
                "To be tried again; looked up in Aladdin first", 0, lookUpAt, sentAt, since, null, newSendBefore);
    }

    Handling withoutOperation() {
        return new Handling(message, attempts, dueAt, sentAt, doubtSince, null, sendBefore);
    }

    /** The last attempt did not take place after all. */
    Handling unsent(String why, Instant retryAt) {
        return new Handling(why, attempts - 1, retryAt, null, null, null, sendBefore);
    }

    Handling concluded(String outcome, Instant nextLookAt) {
        return new Handling(outcome, attempts, nextLookAt, sentAt, null, null, sendBefore);
    }

    Handling due(Instant at) {
        return new Handling(message, attempts, at, sentAt, doubtSince, operation, sendBefore);
    }
}
