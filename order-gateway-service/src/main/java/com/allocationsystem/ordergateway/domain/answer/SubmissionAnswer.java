package com.allocationsystem.ordergateway.domain.answer;

import static java.util.stream.Collectors.joining;

import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Handling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of sending one order. Six cases and no seventh: whatever cannot be shown to be one of the others is
 * {@link InDoubt}.
 */
public sealed interface SubmissionAnswer {

    /** @return one lower-case word for metrics */
    String word();

    /**
     * @param order claimed for sending
     * @param now when the answer came
     * @return the order as this answer leaves it
     */
    ChildOrder applyTo(ChildOrder order, Instant now);

    /**
     * Aladdin has stored the order.
     *
     * @param record order number and status
     * @param violations compliance violations a trader may see
     */
    record Accepted(AladdinRecord record, List<ComplianceViolation> violations) implements SubmissionAnswer {

        @Override
        public String word() {
            return "accepted";
        }

        @Override
        public ChildOrder applyTo(ChildOrder order, Instant now) {
            return order.accepted(record, note(), now).found(violations);
        }

        private String note() {
            Stream<String> pending = record.compliancePending()
                    ? Stream.of("Aladdin's compliance check is not finished")
                    : Stream.empty();
            String note = Stream.concat(pending, violations.stream().map(ComplianceViolation::words))
                    .collect(joining("; "));
            return note.isEmpty() ? null : note;
        }
    }

    /**
     * Aladdin has refused the order and would refuse it again.
     *
     * @param reason Aladdin's message in plain words
     * @param violations compliance violations that a what-if run found, when it was one
     */
    record Refused(String reason, List<ComplianceViolation> violations) implements SubmissionAnswer {

        public Refused(String reason) {
            this(reason, List.of());
        }

        @Override
        public String word() {
            return "refused";
        }

        @Override
        public ChildOrder applyTo(ChildOrder order, Instant now) {
            return order.refused(reason, now).found(violations);
        }
    }

    /**
     * Aladdin has refused all orders of a request because of at least one in it, and stored none. A single order that is
     * refused so is refused for good.
     *
     * @param reason Aladdin's message in plain words
     */
    record RefusedTogether(String reason) implements SubmissionAnswer {

        @Override
        public String word() {
            return "refused_together";
        }

        @Override
        public ChildOrder applyTo(ChildOrder order, Instant now) {
            return order.refused(reason, now);
        }
    }

    /**
     * The order certainly did not reach Aladdin's books: over quota, connection refused, circuit open.
     *
     * @param reason in plain words
     * @param retryAfter how long to wait before the next attempt
     */
    record NotTaken(String reason, Duration retryAfter) implements SubmissionAnswer {

        @Override
        public String word() {
            return "not_taken";
        }

        @Override
        public ChildOrder applyTo(ChildOrder order, Instant now) {
            return order.notTaken(reason, now.plus(retryAfter), now);
        }
    }

    /**
     * Aladdin works on it and will say later.
     *
     * @param operation which operation to ask for, and the order's place in it
     * @param pollAfter how long to wait before asking
     */
    record Carried(Handling.Operation operation, Duration pollAfter) implements SubmissionAnswer {

        @Override
        public String word() {
            return "carried";
        }

        @Override
        public ChildOrder applyTo(ChildOrder order, Instant now) {
            return order.carriedBy(operation, now.plus(pollAfter), now);
        }
    }

    /**
     * It may or may not stand in Aladdin: time-out, broken connection, 5xx, an answer that cannot be read.
     *
     * @param reason in plain words
     * @param lookUpAfter how long to wait before looking it up
     */
    record InDoubt(String reason, Duration lookUpAfter) implements SubmissionAnswer {

        @Override
        public String word() {
            return "in_doubt";
        }

        @Override
        public ChildOrder applyTo(ChildOrder order, Instant now) {
            return order.inDoubt(reason, now.plus(lookUpAfter), now);
        }
    }
}
