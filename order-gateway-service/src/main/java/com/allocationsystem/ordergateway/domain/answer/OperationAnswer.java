package com.allocationsystem.ordergateway.domain.answer;

import java.util.List;

/** What Aladdin says of a long-running operation. */
public sealed interface OperationAnswer {

    /** It is still at work, or Aladdin cannot be asked just now. */
    record Running() implements OperationAnswer {}

    /**
     * It is over.
     *
     * @param results one per order, in the order sent
     */
    record Done(List<Result> results) implements OperationAnswer {}

    /**
     * It failed as a whole, or Aladdin does not know it any more: each of its orders may or may not have been stored.
     *
     * @param reason in plain words
     */
    record Lost(String reason) implements OperationAnswer {}

    /**
     * One order's result.
     *
     * @param externalId whose result it is, or null where Aladdin does not say (refusals)
     * @param answer what came of it
     */
    record Result(String externalId, SubmissionAnswer answer) {}
}
