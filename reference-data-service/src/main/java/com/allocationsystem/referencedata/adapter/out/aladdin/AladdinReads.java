package com.allocationsystem.referencedata.adapter.out.aladdin;

import com.allocationsystem.aladdin.AladdinConfig;
import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.wire.AladdinJson;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import io.smallrye.faulttolerance.api.CustomBackoff;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Single reads from Aladdin, made again while that can help.
 *
 * <p>A read may be repeated at will, unlike a write. Each attempt ends after {@value #ATTEMPT_MS} ms; no answer, 5xx, 408
 * and 429 are tried again with growing pauses; when half of the last {@value #WINDOW} attempts failed, none is made for
 * {@value #BREAK_MS} ms. Any other refusal is final. All figures can be set as SmallRye Fault Tolerance configuration.
 */
@ApplicationScoped
class AladdinReads {

    static final long ATTEMPT_MS = 10_000;
    static final int WINDOW = 20;
    static final long BREAK_MS = 5_000;

    private static final int MOST_RETRIES = 3;
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_READ_MS = 25_000;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final PositionsApi positions;
    private final CashLadderApi ladders;
    private final String positionsBase;
    private final String laddersBase;

    AladdinReads(
            @RestClient PositionsApi positions,
            @RestClient CashLadderApi ladders,
            AladdinConfig aladdin,
            ReferenceConfig config) {
        this.positions = positions;
        this.ladders = ladders;
        this.positionsBase = aladdin.url() + config.aladdin().positionsPath();
        this.laddersBase = aladdin.url() + config.aladdin().cashLadderPath();
    }

    @Timeout(ATTEMPT_MS)
    @Retry(
            maxRetries = MOST_RETRIES,
            delay = FIRST_PAUSE_MS,
            maxDuration = LONGEST_READ_MS,
            retryOn = {AladdinException.class, TimeoutException.class},
            abortOn = BookRefusedException.class)
    @CustomBackoff(GrowingPause.class)
    @CircuitBreaker(requestVolumeThreshold = WINDOW, delay = BREAK_MS, skipOn = BookRefusedException.class)
    Uni<PositionsAnswer> positions(PositionsApi.FilterRequest request) {
        return read(positions.filter(positionsBase, request), PositionsAnswer.class);
    }

    @Timeout(ATTEMPT_MS)
    @Retry(
            maxRetries = MOST_RETRIES,
            delay = FIRST_PAUSE_MS,
            maxDuration = LONGEST_READ_MS,
            retryOn = {AladdinException.class, TimeoutException.class},
            abortOn = BookRefusedException.class)
    @CustomBackoff(GrowingPause.class)
    @CircuitBreaker(requestVolumeThreshold = WINDOW, delay = BREAK_MS, skipOn = BookRefusedException.class)
    Uni<LaddersAnswer> ladders(CashLadderApi.FilterRequest request) {
        return read(ladders.filter(laddersBase, request), LaddersAnswer.class);
    }

    private static <T> Uni<T> read(Uni<byte[]> call, Class<T> type) {
        return call.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> parse(body, type))
                .onFailure(AladdinException.class)
                .transform(failure -> finalOrNot((AladdinException) failure));
    }

    private static <T> T parse(byte[] body, Class<T> type) {
        try {
            T answer = AladdinJson.MAPPER.readValue(body, type);
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
