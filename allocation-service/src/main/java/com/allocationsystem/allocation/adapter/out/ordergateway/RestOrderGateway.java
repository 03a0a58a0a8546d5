package com.allocationsystem.allocation.adapter.out.ordergateway;

import com.allocationsystem.allocation.adapter.out.ordergateway.OrderGatewayClient.BatchBody;
import com.allocationsystem.allocation.adapter.out.ordergateway.OrderGatewayClient.ChildBody;
import com.allocationsystem.allocation.adapter.out.ordergateway.OrderGatewayClient.NewBatchBody;
import com.allocationsystem.allocation.adapter.out.ordergateway.OrderGatewayClient.RetryBody;
import com.allocationsystem.allocation.application.port.out.HandOverRefusedException;
import com.allocationsystem.allocation.application.port.out.OrderGateway;
import com.allocationsystem.allocation.application.port.out.OrderGatewayUnavailableException;
import com.allocationsystem.allocation.config.ServiceIdentityConfig;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.Retry;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.edge.signin.AuthClient;
import com.allocationsystem.edge.signin.ServiceToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The order gateway over REST, signed in as this service. */
@ApplicationScoped
class RestOrderGateway implements OrderGateway {

    private static final Logger LOG = Logger.getLogger(RestOrderGateway.class);

    /** Refusals that pass: not signed in, too slow, too many; everything else in 4xx is final. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 404, 408, 425, 429);

    private final OrderGatewayClient client;
    private final ServiceToken token;

    RestOrderGateway(
            @RestClient OrderGatewayClient client,
            @RestClient AuthClient auth,
            ServiceIdentityConfig identity,
            Clock clock) {
        this.client = client;
        this.token = new ServiceToken(auth, identity.id(), identity.secret(), clock);
    }

    @Override
    public BatchState handOver(CommittedAllocation allocation, Instant sendBefore) {
        String id = allocation.allocationId().toString();
        NewBatchBody body = NewBatchBody.from(allocation, sendBefore);
        return ask(bearer -> client.submit(bearer, id, body));
    }

    @Override
    public BatchState progress(UUID allocationId, Duration atMost) {
        return ask(bearer -> client.find(bearer, allocationId.toString(), atMost.toSeconds()));
    }

    @Override
    public BatchState retry(UUID allocationId, Retry retry, Instant sendBefore) {
        RetryBody body = new RetryBody(retry.askedBy(), retry.reason(), sendBefore);
        return ask(bearer -> client.retry(bearer, allocationId.toString(), retry.round(), body));
    }

    private BatchState ask(Function<String, BatchBody> call) {
        try {
            BatchBody batch = call.apply("Bearer " + token.current());
            return new BatchState(
                    batch.round(),
                    batch.children().stream().map(RestOrderGateway::child).toList());
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == 401) {
                token.forget();
            }
            if (status >= 400 && status < 500 && !PASSING.contains(status)) {
                throw new HandOverRefusedException("The order gateway refused the batch with status %d: %s"
                        .formatted(status, e.getResponse().readEntity(String.class)));
            }
            throw new OrderGatewayUnavailableException("The order gateway answered status " + status, e);
        } catch (DependencyUnavailableException e) {
            throw new OrderGatewayUnavailableException("The service cannot sign in at auth-service", e);
        } catch (ProcessingException e) {
            throw new OrderGatewayUnavailableException("The order gateway does not answer", e);
        }
    }

    private static ChildOrder child(ChildBody child) {
        return new ChildOrder(
                child.accountId(),
                child.quantity(),
                child.orderId(),
                child.aladdinOrderId(),
                status(child),
                child.message());
    }

    /** The gateway follows an order to its end; for a commit all that counts is whether Aladdin took it. */
    private static ChildOrder.Status status(ChildBody child) {
        return switch (child.status()) {
            case "PENDING", "SUBMITTING", "UNKNOWN" -> ChildOrder.Status.PENDING;
            case "SUBMITTED", "MODIFYING", "CANCELLING" -> ChildOrder.Status.SUBMITTED;
            case "FAILED" -> ChildOrder.Status.FAILED;
            case "CANCELLED" -> child.aladdinOrderId() == null ? ChildOrder.Status.FAILED : ChildOrder.Status.SUBMITTED;
            default -> {
                // Calling it submitted could hide an order that never reached Aladdin.
                LOG.errorf(
                        "The order gateway gives order %s the status %s, which this service does not know; it counts as"
                                + " pending until the status is known",
                        child.orderId(), child.status());
                yield ChildOrder.Status.PENDING;
            }
        };
    }
}
