package com.allocationsystem.ordergateway.adapter.out.allocation;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.edge.signin.AuthClient;
import com.allocationsystem.edge.signin.ServiceToken;
import com.allocationsystem.ordergateway.adapter.out.allocation.OrderCheckClient.AnswerBody;
import com.allocationsystem.ordergateway.adapter.out.allocation.OrderCheckClient.ProblemBody;
import com.allocationsystem.ordergateway.adapter.out.allocation.OrderCheckClient.QuestionBody;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits;
import com.allocationsystem.ordergateway.config.ServiceIdentityConfig;
import com.allocationsystem.ordergateway.domain.limit.SoftBreach;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The limits that allocation-service knows, over REST, signed in as this service. */
@ApplicationScoped
class RestOrderLimits implements OrderLimits {

    private static final Logger LOG = Logger.getLogger(RestOrderLimits.class);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final long LONGEST_RELEASE_S = 2;
    private static final int IMPOSSIBLE = 422;

    private final OrderCheckClient client;
    private final ServiceToken token;

    RestOrderLimits(
            @RestClient OrderCheckClient client,
            @RestClient AuthClient auth,
            ServiceIdentityConfig identity,
            Clock clock) {
        this.client = client;
        this.token = new ServiceToken(auth, identity.id(), identity.secret(), clock);
    }

    @Override
    public Verdict check(UUID checkId, ChildOrder order, long wantedPar, String overrideReason, String requestedBy) {
        OrderTerms terms = order.terms();
        if (!AllocationIds.canBeCommitted(terms.allocationId())) {
            return new NotKnown();
        }
        QuestionBody question = new QuestionBody(
                checkId.toString(),
                terms.allocationId(),
                terms.accountId(),
                order.id().toString(),
                terms.side().name(),
                terms.quantityPar(),
                wantedPar,
                overrideReason,
                requestedBy);
        try {
            return verdict(client.check("Bearer " + token.current(), question), wantedPar > terms.quantityPar());
        } catch (WebApplicationException e) {
            return refused(e);
        } catch (ProcessingException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void release(UUID checkId) {
        try {
            client.release("Bearer " + token.current(), checkId.toString())
                    .toCompletableFuture()
                    .get(LONGEST_RELEASE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException
                | TimeoutException
                | WebApplicationException
                | ProcessingException
                | DependencyUnavailableException e) {
            LOG.warnf("Check %s was not released, its lease will end it: %s", checkId, e.toString());
        }
    }

    private static Verdict verdict(AnswerBody answer, boolean grows) {
        List<SoftBreach> breaches = answer.warnings().stream()
                .map(warning -> new SoftBreach(warning.ruleId(), warning.message()))
                .toList();
        if (!answer.allowed()) {
            return new Refused(answer.refusal());
        }
        if (answer.reservedSeconds() != null) {
            return new Cleared(Duration.ofSeconds(answer.reservedSeconds()), breaches);
        }
        return grows ? new NeedsOverride(breaches) : new Cleared(null, List.of());
    }

    private Verdict refused(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status == 404) {
            return new NotKnown();
        }
        if (status == IMPOSSIBLE) {
            return new Refused("its limits cannot be checked: "
                    + failure.getResponse().readEntity(ProblemBody.class).detail());
        }
        if (status == 401) {
            token.forget();
        }
        throw unavailable(failure);
    }

    private static DependencyUnavailableException unavailable(Exception failure) {
        return new DependencyUnavailableException(
                "The check of the account's limits (allocation-service)", RETRY_AFTER, failure);
    }
}
