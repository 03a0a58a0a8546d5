package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.aladdin.AladdinConfig;
import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.wire.AladdinJson;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.GrowingPause;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.ReadAttempt;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import io.smallrye.faulttolerance.api.CustomBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Single reads from PositionsAPI v2 and CashLadderAPI v2, made again while that can help: see {@link ReadAttempt}. */
@ApplicationScoped
class ReadsV2 {

    private final PositionsApi positions;
    private final CashLadderApi ladders;
    private final String positionsBase;
    private final String laddersBase;

    ReadsV2(
            @RestClient PositionsApi positions,
            @RestClient CashLadderApi ladders,
            AladdinConfig aladdin,
            ReferenceConfig config) {
        this.positions = positions;
        this.ladders = ladders;
        this.positionsBase = aladdin.url() + config.aladdin().positionsPath();
        this.laddersBase = aladdin.url() + config.aladdin().cashLadderPath();
    }

    @Timeout(ReadAttempt.ATTEMPT_MS)
    @Retry(
            maxRetries = ReadAttempt.MOST_RETRIES,
            delay = ReadAttempt.FIRST_PAUSE_MS,
            maxDuration = ReadAttempt.LONGEST_READ_MS,
            retryOn = {AladdinException.class, TimeoutException.class},
            abortOn = BookRefusedException.class)
    @CustomBackoff(GrowingPause.class)
    @CircuitBreaker(
            requestVolumeThreshold = ReadAttempt.WINDOW,
            delay = ReadAttempt.BREAK_MS,
            skipOn = BookRefusedException.class)
    Uni<PositionsAnswer> positions(PositionsApi.FilterRequest request) {
        return ReadAttempt.of(positions.filter(positionsBase, request), AladdinJson.MAPPER, PositionsAnswer.class);
    }

    @Timeout(ReadAttempt.ATTEMPT_MS)
    @Retry(
            maxRetries = ReadAttempt.MOST_RETRIES,
            delay = ReadAttempt.FIRST_PAUSE_MS,
            maxDuration = ReadAttempt.LONGEST_READ_MS,
            retryOn = {AladdinException.class, TimeoutException.class},
            abortOn = BookRefusedException.class)
    @CustomBackoff(GrowingPause.class)
    @CircuitBreaker(
            requestVolumeThreshold = ReadAttempt.WINDOW,
            delay = ReadAttempt.BREAK_MS,
            skipOn = BookRefusedException.class)
    Uni<LaddersAnswer> ladders(CashLadderApi.FilterRequest request) {
        return ReadAttempt.of(ladders.filter(laddersBase, request), AladdinJson.MAPPER, LaddersAnswer.class);
    }
}
