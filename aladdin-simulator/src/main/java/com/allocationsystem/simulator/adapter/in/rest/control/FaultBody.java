package com.allocationsystem.simulator.adapter.in.rest.control;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.domain.fault.Fault;
import com.allocationsystem.simulator.domain.order.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Set;

/** One fault as the control door takes and shows it; absent fields mean {@link Fault}'s harmless values, probability 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultBody(
        String operation,
        Double probability,
        Integer status,
        Boolean afterStore,
        Long delayMs,
        Long acceptDelayMs,
        Long searchLagMs,
        Integer retryAfterS,
        Integer times,
        Integer rpcCode,
        String violation,
        Boolean doneAtOnce,
        Integer quotaPerMinute) {

    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    /** @throws ApiException 400 naming the field that cannot be */
    Fault toFault(Set<String> operations) {
        require(
                operation != null && operations.contains(operation),
                "operation %s is not one of %s",
                operation,
                operations);
        require(
                probability == null || probability >= 0 && probability <= 1,
                "probability %s is not 0 to 1",
                probability);
        require(
                status == null || status == Fault.NO_ANSWER || status >= FIRST_ERROR && status <= LAST_ERROR,
                "status %s is neither 400 to 599 nor 0 for no answer",
                status);
        for (Number number : new Number[] {delayMs, acceptDelayMs, searchLagMs, retryAfterS, times, quotaPerMinute}) {
            require(number == null || number.longValue() >= 0, "%s must not be negative", number);
        }
        require(
                rpcCode == null || Refusal.Code.of(rpcCode).isPresent(),
                "rpc_code %s is not the number of one of %s",
                rpcCode,
                Arrays.toString(Refusal.Code.values()));
        require(
                violation == null || violation.matches("[A-Z_]{1,40}"),
                "violation %s is no severity such as WARNING",
                violation);
        require(
                !Boolean.TRUE.equals(afterStore) || status != null,
                "after_store needs the status to answer after storing, operation %s",
                operation);
        return new Fault(
                operation,
                probability == null ? 1 : probability,
                status,
                Boolean.TRUE.equals(afterStore),
                orZero(delayMs),
                orZero(acceptDelayMs),
                orZero(searchLagMs),
                retryAfterS,
                times,
                rpcCode,
                violation,
                Boolean.TRUE.equals(doneAtOnce),
                quotaPerMinute);
    }

    static FaultBody from(Fault fault) {
        return new FaultBody(
                fault.operation(),
                fault.probability(),
                fault.status(),
                fault.afterStore(),
                fault.delayMs(),
                fault.acceptDelayMs(),
                fault.searchLagMs(),
                fault.retryAfterS(),
                fault.times(),
                fault.rpcCode(),
                fault.violation(),
                fault.doneAtOnce(),
                fault.quotaPerMinute());
    }

    private static long orZero(Long value) {
        return value == null ? 0 : value;
    }

    private static void require(boolean holds, String message, Object... values) {
        if (!holds) {
            throw ApiException.invalid(message.formatted(values));
        }
    }
}
