package com.allocationsystem.ordergateway.domain.answer;

import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import java.time.Duration;

/** What came of sending a modification or a cancellation. */
public sealed interface ChangeAnswer {

    /** @return one lower-case word for metrics */
    String word();

    /**
     * Aladdin has done it.
     *
     * @param record the order as Aladdin has it now
     */
    record Applied(AladdinRecord record) implements ChangeAnswer {

        @Override
        public String word() {
            return "applied";
        }
    }

    /**
     * Aladdin will not do it; the order stands as it was.
     *
     * @param reason Aladdin's message in plain words
     */
    record Refused(String reason) implements ChangeAnswer {

        @Override
        public String word() {
            return "refused";
        }
    }

    /**
     * Aladdin certainly has not done it and may do it later.
     *
     * @param reason in plain words
     * @param retryAfter how long to wait
     */
    record NotTaken(String reason, Duration retryAfter) implements ChangeAnswer {

        @Override
        public String word() {
            return "not_taken";
        }
    }

    /**
     * It may or may not have been done.
     *
     * @param reason in plain words
     */
    record InDoubt(String reason) implements ChangeAnswer {

        @Override
        public String word() {
            return "in_doubt";
        }
    }
}
