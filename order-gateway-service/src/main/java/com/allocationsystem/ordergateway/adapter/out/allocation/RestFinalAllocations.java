package com.allocationsystem.ordergateway.adapter.out.allocation;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.edge.signin.AuthClient;
import com.allocationsystem.edge.signin.ServiceToken;
import com.allocationsystem.ordergateway.adapter.out.allocation.FinalAllocationClient.FilledBlockBody;
import com.allocationsystem.ordergateway.application.port.out.block.FinalAllocations;
import com.allocationsystem.ordergateway.config.ServiceIdentityConfig;
import com.allocationsystem.ordergateway.domain.block.FilledBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The final allocation that allocation-service seals, over REST, signed in as this service. */
@ApplicationScoped
class RestFinalAllocations implements FinalAllocations {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final FinalAllocationClient client;
    private final ServiceToken token;

    RestFinalAllocations(
            @RestClient FinalAllocationClient client,
            @RestClient AuthClient auth,
            ServiceIdentityConfig identity,
            Clock clock) {
        this.client = client;
        this.token = new ServiceToken(auth, identity.id(), identity.secret(), clock);
    }

    @Override
    public Optional<String> seal(FilledBlock block, String declaredBy) {
        if (!AllocationIds.canBeCommitted(block.allocationId())) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.seal("Bearer " + token.current(), FilledBlockBody.from(block, declaredBy))
                    .documentHash());
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == 404) {
                return Optional.empty();
            }
            if (status == 401) {
                token.forget();
            }
            throw unavailable(e);
        } catch (ProcessingException e) {
            throw unavailable(e);
        }
    }

    private static DependencyUnavailableException unavailable(Exception failure) {
        return new DependencyUnavailableException("The final allocation (allocation-service)", RETRY_AFTER, failure);
    }
}
