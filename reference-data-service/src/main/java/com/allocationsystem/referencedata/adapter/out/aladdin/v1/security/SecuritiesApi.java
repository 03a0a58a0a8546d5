package com.allocationsystem.referencedata.adapter.out.aladdin.v1.security;

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

/** Operations of Securities v1 and Security Analytics v2 that this service calls; {@code base} is address and configured path. */
@AladdinApi
@RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
@RegisterProvider(AladdinHeaders.class)
@RegisterProvider(AladdinJson.class)
@RegisterProvider(AladdinErrors.class)
@Produces(MediaType.APPLICATION_JSON)
interface SecuritiesApi {

    @GET
    @Path("/security-master")
    Uni<byte[]> master(@Url String base, @QueryParam("assetId") String cusip, @QueryParam("assetIdType") String idType);

    @GET
    @Path("/ratings")
    Uni<byte[]> ratings(@Url String base, @QueryParam("assetId") String assetId);

    @GET
    @Path("/assets")
    Uni<byte[]> analytics(@Url String base, @QueryParam("assetId") String assetId);
}
