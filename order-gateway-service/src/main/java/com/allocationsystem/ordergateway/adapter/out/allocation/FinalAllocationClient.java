package com.allocationsystem.ordergateway.adapter.out.allocation;

import com.allocationsystem.edge.correlation.CorrelationIdClientFilter;
import com.allocationsystem.ordergateway.domain.block.FilledBlock;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** allocation-service's door for blocks that have ended, as its own API names it. */
@Path("/v1/final-allocations")
@RegisterRestClient(configKey = "allocation")
@RegisterProvider(CorrelationIdClientFilter.class)
public interface FinalAllocationClient {

    @POST
    SealedBody seal(@HeaderParam("Authorization") String bearer, FilledBlockBody block);

    /** The part of the answer that is read here. */
    record SealedBody(String documentHash) {}

    /** Request of {@link #seal}. */
    record FilledBlockBody(
            String allocationId,
            String style,
            long filled,
            BigDecimal averagePrice,
            List<FilledAccountBody> accounts,
            String declaredBy) {

        static FilledBlockBody from(FilledBlock block, String declaredBy) {
            return new FilledBlockBody(
                    block.allocationId(),
                    block.style().name(),
                    block.filledPar(),
                    block.averagePrice(),
                    block.accounts().stream()
                            .map(account -> new FilledAccountBody(
                                    account.accountId(), account.filledPar(), account.averagePrice()))
                            .toList(),
                    declaredBy);
        }
    }

    /** One account's part. */
    record FilledAccountBody(String accountId, long filled, BigDecimal averagePrice) {}
}
