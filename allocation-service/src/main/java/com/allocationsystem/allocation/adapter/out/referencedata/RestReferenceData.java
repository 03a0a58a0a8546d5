package com.allocationsystem.allocation.adapter.out.referencedata;

import com.allocationsystem.allocation.adapter.out.referencedata.ReferenceDataClient.ProblemBody;
import com.allocationsystem.allocation.adapter.out.referencedata.ReferenceDataClient.SnapshotRequestBody;
import com.allocationsystem.allocation.adapter.out.referencedata.ReferenceDataClient.VersionBody;
import com.allocationsystem.allocation.application.port.out.ReferenceData;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.port.out.finalallocation.BusinessDay;
import com.allocationsystem.allocation.application.port.out.waiver.RulesInForce;
import com.allocationsystem.allocation.config.PreviewConfig;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.InvalidInputException;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reference data over REST, asked with the caller's own token: who may not read it may not preview. */
@ApplicationScoped
class RestReferenceData implements ReferenceData, BusinessDay, RulesInForce {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final int IMPOSSIBLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private final ReferenceDataClient client;
    private final int mostUnknownPercent;
    private final JsonWebToken caller;

    RestReferenceData(@RestClient ReferenceDataClient client, PreviewConfig config, JsonWebToken caller) {
        this.mostUnknownPercent = config.mostUnknownPercent();
        this.client = client;
        this.caller = caller;
    }

    @Override
    public ReferenceSnapshot snapshot(
            String securityId, List<String> portfolioGroups, LocalDate settlementDate, Set<String> excluded) {
        return ask(
                bearer -> client.snapshot(bearer, new SnapshotRequestBody(securityId, portfolioGroups, settlementDate))
                        .toSnapshot(mostUnknownPercent, excluded));
    }

    @Override
    public LocalDate today() {
        return ask(client::businessDate).businessDate();
    }

    @Override
    public Optional<Rule> find(String ruleId) {
        return ask(bearer -> versions(bearer, ruleId)).stream()
                .filter(VersionBody::inForce)
                .map(version -> new Rule(version.severity(), version.scope()))
                .findFirst();
    }

    private List<VersionBody> versions(String bearer, String ruleId) {
        try {
            return client.rule(bearer, ruleId).versions();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }

    private <T> T ask(Function<String, T> call) {
        try {
            return call.apply("Bearer " + caller.getRawToken());
        } catch (WebApplicationException e) {
            throw translated(e);
        } catch (ProcessingException e) {
            throw new DependencyUnavailableException("Reference data", RETRY_AFTER, e);
        }
    }

    private static RuntimeException translated(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status == IMPOSSIBLE) {
            List<Fault> faults = failure.getResponse().readEntity(ProblemBody.class).violations().stream()
                    .map(violation -> new Fault(violation.field(), violation.message()))
                    .toList();
            return new InvalidInputException(false, faults);
        }
        if (status == UNAVAILABLE) {
            return unavailable(failure);
        }
        return status == 403
                ? new ForbiddenException("Reference data refuses the caller's token", failure)
                : new DependencyUnavailableException("Reference data", RETRY_AFTER, failure);
    }

    /** Reference data says what it waits for, such as Aladdin, or the day's positions; a proxy before it does not. */
    private static DependencyUnavailableException unavailable(WebApplicationException failure) {
        Response answer = failure.getResponse();
        if (!PROBLEM.isCompatible(answer.getMediaType())) {
            return new DependencyUnavailableException("Reference data", RETRY_AFTER, failure);
        }
        String seconds = answer.getHeaderString(HttpHeaders.RETRY_AFTER);
        return DependencyUnavailableException.saying(
                answer.readEntity(ProblemBody.class).detail(),
                seconds == null ? RETRY_AFTER : Duration.ofSeconds(Long.parseLong(seconds)),
                failure);
    }
}
