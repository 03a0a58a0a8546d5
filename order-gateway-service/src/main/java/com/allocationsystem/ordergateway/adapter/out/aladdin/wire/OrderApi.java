package com.allocationsystem.ordergateway.adapter.out.aladdin.wire;

import com.allocationsystem.aladdin.AladdinApi;
import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.aladdin.wire.AladdinErrors;
import com.allocationsystem.aladdin.wire.AladdinHeaders;
import com.allocationsystem.aladdin.wire.AladdinJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of Aladdin's OrderAPI v1 that this service needs. */
@AladdinApi
@RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
@RegisterProvider(AladdinHeaders.class)
@RegisterProvider(AladdinJson.class)
@RegisterProvider(AladdinErrors.class)
@Path("/api/trading/order-management/order/v1")
public interface OrderApi {

    @POST
    @Path("/order:post")
    OrderMessages.PostResponse post(OrderMessages.PostRequest request);

    @POST
    @Path("/order:cancel")
    OrderMessages.CancelResponse cancel(OrderMessages.CancelRequest request);

    @POST
    @Path("/orders:batchPost")
    LongRunningOperation batchPost(OrderMessages.BatchPostRequest request);

    @POST
    @Path("/orders:batchCancel")
    LongRunningOperation batchCancel(OrderMessages.BatchCancelRequest request);

    @POST
    @Path("/orders:filter")
    OrderMessages.FilterResponse filter(OrderMessages.FilterRequest request);

    @GET
    @Path("/longrunningoperations/{id}")
    LongRunningOperation operation(@PathParam("id") String id);
}
