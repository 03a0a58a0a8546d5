package com.allocationsystem.referencedata.adapter.out.aladdin;

import com.allocationsystem.aladdin.AladdinApi;
import com.allocationsystem.aladdin.AladdinErrors;
import com.allocationsystem.aladdin.AladdinHeaders;
import com.allocationsystem.aladdin.AladdinJson;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** PositionsAPI v2, as far as it is used here. The answer stays bytes until a worker thread reads it: it can be big. */
@AladdinApi
@RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
@RegisterProvider(AladdinHeaders.class)
@RegisterProvider(AladdinJson.class)
@RegisterProvider(AladdinErrors.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface PositionsApi {

    /** @param base address and configured path of the API */
    @POST
    @Path("/positions:filter")
    Uni<byte[]> filter(@Url String base, FilterRequest request);

    /** Body of the call. */
    record FilterRequest(Query query) {}

    /** Which portfolios, and which columns of them. */
    record Query(List<String> portfolioTickers, List<ViewRequest> positionsViewRequests) {}

    /** One table of the answer. */
    record ViewRequest(List<String> attributeIds) {}
}
