package com.allocationsystem.ordergateway.adapter.out.allocation;

import com.allocationsystem.edge.correlation.CorrelationIdClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** allocation-service's checks of orders, as its own API names them. */
@Path("/v1/order-checks")
@RegisterRestClient(configKey = "allocation")
@RegisterProvider(CorrelationIdClientFilter.class)
public interface OrderCheckClient {

    @POST
    AnswerBody check(@HeaderParam("Authorization") String bearer, QuestionBody question);

    @DELETE
    @Path("/{checkId}")
    CompletionStage<Void> release(@HeaderParam("Authorization") String bearer, @PathParam("checkId") String checkId);

    /** Request of {@link #check}. */
    record QuestionBody(
            String checkId,
            String allocationId,
            String accountId,
            String orderId,
            String side,
            long currentQuantity,
            long wantedQuantity,
            String overrideReason,
            String requestedBy) {}

    /** Answer of {@link #check}; {@code reservedSeconds} is null when nothing was reserved. */
    record AnswerBody(
            boolean allowed, long maximum, String refusal, Long reservedSeconds, List<WarningBody> warnings) {}

    /** One soft rule that the size breaks. */
    record WarningBody(String ruleId, String message) {}

    /** The part of a problem document that is read here. */
    record ProblemBody(String detail) {}
}
