package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.aladdin.AladdinConfig;
import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.GrowingPause;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.ReadAttempt;
import com.allocationsystem.referencedata.adapter.out.aladdin.call.ReadPace;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.config.V1Config;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.CustomBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Single reads from Positions v1, made again while that can help: see {@link ReadAttempt}. */
@ApplicationScoped
class PositionReads {

    /**
     * The one kind of position that is asked for: its rows tell start of day, trades and live orders apart, so that two
     * reads never have to fit together.
     */
    private static final String POSITION_TYPE = "SOD+Trades+Orders";

    private final PositionApi api;
    private final ReadPace pace;
    private final String base;
    private final Pace share;
    private final ObjectMapper mapper;

    PositionReads(@RestClient PositionApi api, ReadPace pace, AladdinConfig aladdin, ReferenceConfig config) {
        V1Config v1 = config.aladdin().v1();
        this.api = api;
        this.pace = pace;
        this.base = aladdin.url() + v1.positionsPath();
        this.share = Pace.share(v1.quota().position(), v1.quota().replicas());
        this.mapper = SiteNames.mapper(v1.fieldNames());
    }

    /**
     * @param portfolios each once
     * @return their rows
     * @throws BookRefusedException when a ticker would mean something else in Aladdin's list
     */
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
    Uni<PositionRows> rows(List<String> portfolios) {
        portfolios.forEach(PositionReads::refuseListWords);
        String portGroup = String.join(",", portfolios);
        return pace.inTurn("position", share, () -> ReadAttempt.of(
                        api.position(base, portGroup, POSITION_TYPE), mapper, PositionRow[].class)
                .map(rows -> new PositionRows(portfolios, List.of(rows))));
    }

    private static void refuseListWords(String portfolio) {
        if (portfolio.startsWith("-") || portfolio.contains(",")) {
            throw new BookRefusedException(
                    "Portfolio '%s' cannot be asked for: Aladdin reads a comma or a leading minus as part of its list"
                            .formatted(portfolio),
                    null);
        }
    }
}
