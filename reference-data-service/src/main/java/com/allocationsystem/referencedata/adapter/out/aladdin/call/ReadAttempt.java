package com.allocationsystem.referencedata.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.IOException;

/**
 * One attempt to read from Aladdin.
 *
 * <p>A read may be repeated at will, unlike a write. Each attempt ends after {@value #ATTEMPT_MS} ms; no answer, 5xx, 408
 * and 429 are tried again with growing pauses; when half of the last {@value #WINDOW} attempts failed, none is made for
 * {@value #BREAK_MS} ms. Any other refusal is final. All figures can be set as SmallRye Fault Tolerance configuration.
 */
public final class ReadAttempt {

    public static final long ATTEMPT_MS = 10_000;
    public static final int WINDOW = 20;
    public static final long BREAK_MS = 5_000;
    public static final int MOST_RETRIES = 3;
    public static final long FIRST_PAUSE_MS = 100;
    public static final long LONGEST_READ_MS = 25_000;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private ReadAttempt() {}

    /** @return the answer, read on a worker thread; fails with {@link AladdinException} when asking again may help */
    public static <T> Uni<T> of(Uni<byte[]> call, ObjectMapper mapper, Class<T> type) {
        return call.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> parse(body, mapper, type))
                .onFailure(AladdinException.class)
                .transform(failure -> finalOrNot((AladdinException) failure));
    }

    private static <T> T parse(byte[] body, ObjectMapper mapper, Class<T> type) {
        try {
            T answer = mapper.readValue(body, type);
            if (answer == null) {
                throw AladdinException.unanswered(new IOException("the answer is empty"));
            }
            return answer;
        } catch (IOException e) {
            throw AladdinException.unanswered(e);
        }
    }

    /** @return the failure itself when asking again may help, else what ends the matter */
    private static RuntimeException finalOrNot(AladdinException failure) {
        int status = failure.status();
        boolean mayHelp = status == AladdinException.NO_ANSWER
                || status == REQUEST_TIMEOUT
                || status == TOO_MANY_REQUESTS
                || status >= SERVER_ERRORS;
        return mayHelp ? failure : new BookRefusedException(failure.getMessage(), failure);
    }
}
