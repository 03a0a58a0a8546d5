package com.allocationsystem.simulator.domain.order;

import java.util.List;

/** Outcome of one item of a request: either the order as it now stands or the refusal. */
public sealed interface OrderResult {

    /**
     * @param order as stored; its id is 0 when it was a dry run
     * @param violations what compliance found
     */
    record Taken(Order order, List<Violation> violations) implements OrderResult {}

    /** Nothing changed. */
    record Refused(Refusal refusal) implements OrderResult {}

    /**
     * A restriction that the order touches.
     *
     * @param account index
     * @param severity Aladdin's word, without its prefix
     * @param reason words of the dataset
     */
    record Violation(int account, String severity, String reason) {

        /** A restriction of the dataset. */
        public static Violation restriction(int account, String reason) {
            return new Violation(account, RESTRICTION, reason);
        }

        private static final String RESTRICTION = "RESTRICTION";

        public boolean restricts() {
            return severity.equals(RESTRICTION);
        }
    }
}
