package com.allocationsystem.edge.problem;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a store that is away for a while, which a caller can wait out, from a bug. */
final class OutageDetector {

    /** SQLSTATE of a server that is stopping, crashed or not yet taking connections (PostgreSQL, class 57). */
    private static final Set<String> SERVER_IS_STOPPING_OR_STARTING = Set.of("57P01", "57P02", "57P03");

    /** SQLSTATE class of every connection failure (ISO 9075). */
    private static final String CONNECTION_FAILURE = "08";

    private static final int DEEPEST_CAUSE = 20;

    private OutageDetector() {}

    /** @return whether somewhere in the chain of causes a database or cache could not be reached */
    static boolean isBehind(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++) {
            if (at instanceof ConnectException || at instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The pool's own: no connection came free in time.
            return failure.getMessage() != null && failure.getMessage().startsWith("Acquisition timeout");
        }
        return state.startsWith(CONNECTION_FAILURE) || SERVER_IS_STOPPING_OR_STARTING.contains(state);
    }
}
