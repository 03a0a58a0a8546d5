package com.allocationsystem.simulator.domain.fault;

/**
 * What the faults together do to one request.
 *
 * @param status HTTP status to answer with, or null for the true answer
 * @param carriedOut whether the request is carried out although {@code status} is answered
 * @param delayMs the answer waits that long
 * @param acceptDelayMs the request is carried out that much later
 * @param searchLagMs filters find its orders only that long after they were stored
 * @param rpcCode code of an error inside a 200, or null
 * @param violation severity of a violation found for each order, or null
 * @param doneAtOnce a batch's first answer holds its results
 * @param retryAfterS {@code Retry-After} in seconds, or null
 */
public record Effect(
        Integer status,
        boolean carriedOut,
        long delayMs,
        long acceptDelayMs,
        long searchLagMs,
        Integer rpcCode,
        String violation,
        boolean doneAtOnce,
        Integer retryAfterS) {

    /** Nothing goes wrong. */
    public static final Effect NONE = new Effect(null, true, 0, 0, 0, null, null, false, null);

    /** The first fault that names a status decides the answer; waits add up, the longest lag stands. */
    Effect and(Fault fault) {
        boolean decides = status == null && fault.status() != null;
        return new Effect(
                status == null ? fault.status() : status,
                decides ? fault.afterStore() || fault.acceptDelayMs() > 0 : carriedOut,
                delayMs + fault.delayMs(),
                Math.max(acceptDelayMs, fault.acceptDelayMs()),
                Math.max(searchLagMs, fault.searchLagMs()),
                rpcCode == null ? fault.rpcCode() : rpcCode,
                violation == null ? fault.violation() : violation,
                doneAtOnce || fault.doneAtOnce(),
                retryAfterS == null ? fault.retryAfterS() : retryAfterS);
    }
}
