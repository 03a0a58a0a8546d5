package com.allocationsystem.aladdin;

import com.allocationsystem.aladdin.wire.AladdinErrors;
import com.allocationsystem.aladdin.wire.AladdinHeaders;
import com.allocationsystem.aladdin.wire.AladdinJson;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** An adapter's client as the package Javadoc tells to write one. */
@AladdinApi
@RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
@RegisterProvider(AladdinHeaders.class)
@RegisterProvider(AladdinJson.class)
@RegisterProvider(AladdinErrors.class)
@Path("/api/trading/order-management/order/v1")
public interface ProbeApi {

    @POST
    @Path("/order:post")
    Answer post(Order order);

    @POST
    @Path("/orders:filter")
    Uni<Answer> filter(Order order);

    @GET
    @Path("/longrunningoperations/{id}")
    LongRunningOperation operation(@PathParam("id") String id);

    record Order(String assetId, BigDecimal limitValue, String basketId) {}

    record Answer(String nextPageToken, BigDecimal cashBalance) {}
}
