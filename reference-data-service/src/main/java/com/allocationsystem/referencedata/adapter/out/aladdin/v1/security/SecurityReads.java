package com.allocationsystem.referencedata.adapter.out.aladdin.v1.security;

import com.allocationsystem.aladdin.AladdinConfig;
import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.aladdin.wire.AladdinJson;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.GrowingPause;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.ReadAttempt;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.ReadPace;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.config.V1Config;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.faulttolerance.api.CustomBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Single reads about one bond, made again while that can help: see {@link ReadAttempt}. */
@ApplicationScoped
class SecurityReads {

    private final SecuritiesApi api;
    private final ReadPace pace;
    private final V1Config config;
    private final String url;

    SecurityReads(@RestClient SecuritiesApi api, ReadPace pace, AladdinConfig aladdin, ReferenceConfig config) {
        this.api = api;
        this.pace = pace;
        this.config = config.aladdin().v1();
        this.url = aladdin.url().toString();
    }

    /** Operations that tell something of a bond. */
    enum About {
        MASTER,
        RATINGS,
        ANALYTICS
    }

    /** @param id the bond's CUSIP for the master, Aladdin's own id for the others */
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
            skipOn = {BookRefusedException.class, DependencyUnavailableException.class})
    Uni<JsonNode> read(About about, String id) {
        return switch (about) {
            case MASTER ->
                inTurn("security-master", config.quota().securityMaster(), api.master(securities(), id, "CUSIP"));
            case RATINGS -> inTurn("ratings", config.quota().ratings(), api.ratings(securities(), id));
            case ANALYTICS ->
                inTurn("assets", config.quota().assets(), api.analytics(url + config.analyticsPath(), id));
        };
    }

    private String securities() {
        return url + config.securitiesPath();
    }

    /** The call is made when its answer is wanted, not before. */
    private Uni<JsonNode> inTurn(String operation, int quota, Uni<byte[]> call) {
        Pace share = Pace.share(quota, config.quota().replicas());
        return pace.inTurn(operation, share, () -> ReadAttempt.of(call, AladdinJson.MAPPER, JsonNode.class));
    }
}
