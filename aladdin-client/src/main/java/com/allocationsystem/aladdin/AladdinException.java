package com.allocationsystem.aladdin;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/** A call that Aladdin refused, failed, or did not answer. */
public class AladdinException extends RuntimeException {

    /** {@link #status()} when there was no usable answer at all. */
    public static final int NO_ANSWER = 0;

    private static final int SERVER_ERRORS = 500;
    private static final int UNAUTHORIZED = 401;
    private static final int REQUEST_TIMEOUT = 408;

    private final int status;
    private final String code;
    private final boolean sent;
    private final String requestId;
    private final transient Duration retryAfter;

    private AladdinException(
            int status,
            String code,
            String message,
            boolean sent,
            String requestId,
            Duration retryAfter,
            Throwable cause) {
        super(message, cause);
        this.status = status;
        this.code = code;
        this.sent = sent;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }

    /**
     * @param status HTTP status Aladdin answered
     * @param code Aladdin's mnemonic
     * @param message Aladdin's words
     * @param requestId echoed request id, or null
     * @param retryAfter when Aladdin wants to be asked again, or null
     */
    public static AladdinException answered(
            int status, String code, String message, String requestId, Duration retryAfter) {
        return new AladdinException(
                status,
                code,
                "Aladdin answered %d %s: %s".formatted(status, code, message),
                true,
                requestId,
                retryAfter,
                null);
    }

    /**
     * @param cause a broken or timed-out exchange, an answer that cannot be read, or a connection that was never made
     */
    public static AladdinException unanswered(Throwable cause) {
        return neverConnected(cause)
                ? notSent(cause)
                : new AladdinException(
                        NO_ANSWER, "NO_ANSWER", "Aladdin gave no usable answer: " + cause, true, null, null, cause);
    }

    /** @param cause why the request never left, e.g. no token could be had */
    public static AladdinException notSent(Throwable cause) {
        return new AladdinException(
                NO_ANSWER, "NOT_SENT", "Aladdin was not reached: " + cause, false, null, null, cause);
    }

    /** The same refusal, known to concern only the way to the request (its token), never the request itself. */
    public AladdinException beforeSending() {
        return new AladdinException(status, code, getMessage(), false, requestId, retryAfter, this);
    }

    private static boolean neverConnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    /** @return HTTP status, or {@link #NO_ANSWER} */
    public int status() {
        return status;
    }

    /** @return whether Aladdin answered 401 to the request itself, whose token is then no longer good */
    boolean tokenRefused() {
        return sent && status == UNAUTHORIZED;
    }

    /** @return Aladdin's mnemonic such as {@code RESOURCE_EXHAUSTED}; {@code NO_ANSWER} or {@code NOT_SENT} of our own */
    public String code() {
        return code;
    }

    /** @return the id under which Aladdin's support finds the request, when it answered with one */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** @return how long Aladdin asks us to wait, when it said so */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether a write may have been carried out although it failed: every 5xx (the failure may lie behind the place where the order is
     * stored), a time-out, a broken connection, an unreadable answer. Then look before sending again. A 4xx was refused, and a connection
     * that was never made carried nothing.
     *
     * @return true when only Aladdin knows
     */
    public boolean outcomeUnknown() {
        return sent && (status == NO_ANSWER || status >= SERVER_ERRORS || status == REQUEST_TIMEOUT);
    }
}
