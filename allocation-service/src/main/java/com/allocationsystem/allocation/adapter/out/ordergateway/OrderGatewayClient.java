package com.allocationsystem.allocation.adapter.out.ordergateway;

import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.edge.correlation.CorrelationIdClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The order gateway's batch operations, as its own API names them. */
@Path("/v1/order-batches")
@RegisterRestClient(configKey = "order-gateway")
@RegisterProvider(CorrelationIdClientFilter.class)
public interface OrderGatewayClient {

    @POST
    BatchBody submit(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String key,
            NewBatchBody batch);

    @GET
    @Path("/{allocationId}")
    BatchBody find(
            @HeaderParam("Authorization") String bearer,
            @PathParam("allocationId") String allocationId,
            @QueryParam("wait") long waitSeconds);

    @PUT
    @Path("/{allocationId}/retries/{round}")
    BatchBody retry(
            @HeaderParam("Authorization") String bearer,
            @PathParam("allocationId") String allocationId,
            @PathParam("round") int round,
            RetryBody retry);

    /** Request of {@link #retry}. */
    record RetryBody(String requestedBy, String reason, Instant sendBefore) {}

    /** Request of {@link #submit}. */
    record NewBatchBody(
            String allocationId,
            SecurityBody security,
            List<String> portfolioGroups,
            String side,
            LocalDate settlementDate,
            BigDecimal limitPrice,
            BigDecimal referencePrice,
            String requestedBy,
            String comment,
            Instant sendBefore,
            List<NewChildBody> children) {

        static NewBatchBody from(CommittedAllocation allocation, Instant sendBefore) {
            BlockOrder order = allocation.preview().inputs().order();
            Bond bond = allocation.preview().inputs().bond();
            return new NewBatchBody(
                    allocation.allocationId().toString(),
                    SecurityBody.from(bond),
                    allocation.preview().portfolioGroups(),
                    order.side().name(),
                    order.settlementDate(),
                    order.limitPricePer100(),
                    bond.referencePricePer100(),
                    allocation.committedBy(),
                    allocation.comment(),
                    sendBefore,
                    allocation.children().stream()
                            .map(child -> new NewChildBody(child.accountId(), child.quantityPar()))
                            .toList());
        }
    }

    /** The bond and its tradable sizes, par: later changes of an order are checked against them. */
    record SecurityBody(
            String cusip, String isin, String description, String ticker, long minDenomination, long increment) {

        /** The order gateway takes texts of up to this many characters. */
        private static final int LONGEST_DESCRIPTION = 500;

        private static final int LONGEST_TICKER = 50;

        static SecurityBody from(Bond bond) {
            return new SecurityBody(
                    bond.cusip(),
                    bond.isin(),
                    shortened(bond.description(), LONGEST_DESCRIPTION),
                    shortened(bond.ticker(), LONGEST_TICKER),
                    bond.minDenominationPar(),
                    bond.incrementPar());
        }

        private static String shortened(String text, int longest) {
            return text == null || text.length() <= longest ? text : text.substring(0, longest);
        }
    }

    /** One piece to be sent. */
    record NewChildBody(String accountId, long quantity) {}

    /** Answer of every operation; a hand-over's has no round, which reads as 0. */
    record BatchBody(int round, List<ChildBody> children) {}

    /** One piece as it stands. */
    record ChildBody(
            String orderId, String accountId, String aladdinOrderId, long quantity, String status, String message) {}
}
