package com.allocationsystem.ordergateway.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.RpcStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * What a failed call to Aladdin means for the write in it.
 *
 * @param meaning what follows for the order
 * @param reason in a trader's words
 * @param retryAfter how long Aladdin wants to be left alone, or null
 */
public record FailedCall(Meaning meaning, String reason, Duration retryAfter) {

    private static final Duration CUT_OFF = Duration.ofMillis(GuardedOrderApi.CUT_OFF_MS);
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    /** google.rpc.Code of a quota: nothing was done. */
    private static final int RESOURCE_EXHAUSTED = 8;

    /** DEADLINE_EXCEEDED and UNAVAILABLE: the item may have been done all the same. */
    private static final Set<Integer> UNSURE = Set.of(4, 14);

    private static final Map<Integer, String> PLAIN = Map.of(
            3, "Aladdin finds it invalid",
            5, "Aladdin does not know something it names",
            6, "Aladdin says it exists already",
            7, "Aladdin does not permit it",
            9, "Aladdin no longer allows this in the order's present state");

    /** What follows for the order. */
    public enum Meaning {
        /** Aladdin said no. */
        REFUSED,
        /** Nothing was carried out. */
        NOT_TAKEN,
        /** Only a look-up can tell. */
        IN_DOUBT
    }

    /** @return the meaning of an exception from {@link GuardedOrderApi}; anything unheard of is doubt */
    public static FailedCall of(RuntimeException failure) {
        if (failure instanceof GuardedOrderApi.InTrouble trouble) {
            return of(trouble.failure());
        }
        if (failure instanceof AladdinException answered) {
            return of(answered);
        }
        if (failure instanceof GuardedOrderApi.NoPermit noTurn) {
            return new FailedCall(Meaning.NOT_TAKEN, "Waiting: " + noTurn.getMessage(), noTurn.waitFor());
        }
        if (failure instanceof FaultToleranceException) {
            return new FailedCall(Meaning.NOT_TAKEN, "Aladdin is in trouble; it is not called for a moment", CUT_OFF);
        }
        return new FailedCall(Meaning.IN_DOUBT, "Aladdin's answer cannot be used: " + failure.getMessage(), null);
    }

    /** @return whether Aladdin refused the request as a whole because something in it is malformed */
    public static boolean malformed(RuntimeException failure) {
        return failure instanceof AladdinException answered && answered.status() == BAD_REQUEST;
    }

    /** @return the meaning of one item's error inside a 200 */
    public static FailedCall of(RpcStatus error) {
        if (UNSURE.contains(error.code())) {
            return new FailedCall(Meaning.IN_DOUBT, "Aladdin did not finish it: " + error.message(), null);
        }
        if (error.code() == RESOURCE_EXHAUSTED) {
            return new FailedCall(Meaning.NOT_TAKEN, "Aladdin is over its quota: " + error.message(), null);
        }
        String plain = PLAIN.getOrDefault(error.code(), "Aladdin refused it");
        return new FailedCall(Meaning.REFUSED, plain + ": " + error.message(), null);
    }

    private static FailedCall of(AladdinException failure) {
        Duration retryAfter = failure.retryAfter().orElse(null);
        if (failure.outcomeUnknown()) {
            return new FailedCall(Meaning.IN_DOUBT, failure.getMessage(), retryAfter);
        }
        // An expired password says nothing about the orders: they wait until it is renewed.
        boolean notCarriedOut = failure.status() == AladdinException.NO_ANSWER
                || failure.status() == UNAUTHORIZED
                || failure.status() == TOO_MANY_REQUESTS
                || failure.status() >= FIRST_SERVER_ERROR;
        return new FailedCall(notCarriedOut ? Meaning.NOT_TAKEN : Meaning.REFUSED, failure.getMessage(), retryAfter);
    }
}
