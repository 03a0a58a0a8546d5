package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.aladdin.AladdinApi;
import com.allocationsystem.aladdin.wire.AladdinErrors;
import com.allocationsystem.aladdin.wire.AladdinHeaders;
import com.allocationsystem.aladdin.wire.AladdinJson;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Positions v1. The answer, an array of rows, stays bytes until a worker thread reads it: it can be big. */
@AladdinApi
@RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
@RegisterProvider(AladdinHeaders.class)
@RegisterProvider(AladdinJson.class)
@RegisterProvider(AladdinErrors.class)
@Produces(MediaType.APPLICATION_JSON)
interface PositionApi {

    /**
     * @param base address and configured path of the API
     * @param portGroup tickers, commas between; a leading minus leaves a portfolio out
     * @param posType which trades and orders count
     */
    @GET
    @Path("/position")
    Uni<byte[]> position(
            @Url String base, @QueryParam("portGroup") String portGroup, @QueryParam("posType") String posType);
}
