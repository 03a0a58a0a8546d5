package com.allocationsystem.simulator.domain.fault;

/**
 * One thing that shall go wrong with one operation.
 *
 * @param operation Aladdin verb such as {@code order:post}
 * @param probability chance per request, 0 to 1
 * @param status HTTP status to answer with; {@link #NO_ANSWER} breaks the connection; null leaves the answer alone
 * @param afterStore carry the request out, then answer {@code status}
 * @param delayMs hold the answer back that long
 * @param acceptDelayMs carry the request out that much later; the answer, {@code status} or else 504, does not wait. For a batch without
 *     {@code status}: the operation stays unfinished that long
 * @param searchLagMs filters find the order only that long after it was stored
 * @param retryAfterS {@code Retry-After} of the error, or null for none
 * @param times how often it happens before it stops, or null for always
 * @param rpcCode google.rpc.Code of an error inside a 200: of each order that is posted, or of the operation that is asked for; null for none
 * @param violation severity such as {@code SILENT_ALARM} of a violation that compliance finds for each order, or null
 * @param doneAtOnce a batch's first answer says that it is done, with its results, where it otherwise must be asked for
 * @param quotaPerMinute requests allowed per minute, 429 above, or null; a fault with a quota has no other effect
 */
public record Fault(
        String operation,
        double probability,
        Integer status,
        boolean afterStore,
        long delayMs,
        long acceptDelayMs,
        long searchLagMs,
        Integer retryAfterS,
        Integer times,
        Integer rpcCode,
        String violation,
        boolean doneAtOnce,
        Integer quotaPerMinute) {

    /** Instead of a status: the connection breaks without an answer. */
    public static final int NO_ANSWER = 0;
}
