package com.allocationsystem.ordergateway.domain.block;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.time.Instant;
import java.util.UUID;

/**
 * How far one order of a {@link BlockChange} is.
 *
 * @param position from 1, in the order given
 * @param allocationId of the order
 * @param accountId of the order
 * @param quantityPar the size asked for, par; null for a cancellation
 * @param sentVersion version of the order that carries the wish; null until it is sent
 * @param detail the outcome, or what the line waits for, in plain words; null when there is nothing to say
 * @param dueAt no worker takes the line before; null when it is over
 */
public record ChangeLine(
        UUID changeId,
        int position,
        UUID orderId,
        String allocationId,
        String accountId,
        Long quantityPar,
        State state,
        Long sentVersion,
        String detail,
        Instant dueAt) {

    /** @return a line of a new change */
    public static ChangeLine asked(UUID changeId, int position, ChildOrder order, Long quantityPar, Instant now) {
        return new ChangeLine(
                changeId,
                position,
                order.id(),
                order.terms().allocationId(),
                order.terms().accountId(),
                quantityPar,
                State.WAITING,
                null,
                null,
                now);
    }

    /** Where a line stands. */
    public enum State {
        /** Nothing has been asked of Aladdin. */
        WAITING,
        /** The order carries the wish; Aladdin's answer is awaited. */
        SENT,
        /** The order is as the user wished. */
        DONE,
        /** The order is not, and will not be, as the user wished. */
        FAILED
    }

    /** @return still waiting for the order, to be looked at again at {@code next} */
    public ChangeLine waiting(String forWhat, Instant next) {
        return with(State.WAITING, null, forWhat, next);
    }

    /** @return with the wish stored in this version of the order, its answer looked for at {@code next} */
    public ChangeLine sent(long version, Instant next) {
        return with(State.SENT, version, null, next);
    }

    /** @return over, as the user wished */
    public ChangeLine done(String outcome) {
        return with(State.DONE, sentVersion, outcome, null);
    }

    /** @return over, not as the user wished */
    public ChangeLine failed(String why) {
        return with(State.FAILED, sentVersion, why, null);
    }

    /** @return looked at again at {@code next} */
    public ChangeLine due(Instant next) {
        return with(state, sentVersion, detail, next);
    }

    private ChangeLine with(State newState, Long version, String words, Instant due) {
        return new ChangeLine(
                changeId, position, orderId, allocationId, accountId, quantityPar, newState, version, words, due);
    }
}
