package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.aladdin.AladdinApi;
import com.allocationsystem.aladdin.wire.AladdinErrors;
import com.allocationsystem.aladdin.wire.AladdinHeaders;
import com.allocationsystem.aladdin.wire.AladdinJson;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of CashLadderAPI v2 that this service calls. The answer stays bytes until a worker thread reads it: it can be big. */
@AladdinApi
@RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
@RegisterProvider(AladdinHeaders.class)
@RegisterProvider(AladdinJson.class)
@RegisterProvider(AladdinErrors.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface CashLadderApi {

    /** @param base address and configured path of the API */
    @POST
    @Path("/ladders:filter")
    Uni<byte[]> filter(@Url String base, FilterRequest request);

    /** Body of the call. */
    record FilterRequest(CashLadderQuery cashLadderQuery) {}

    /**
     * Which balances.
     *
     * @param portfolioGroupTickers at most 100
     * @param cashDate the day S
     * @param includeIntradayTradesCashImpact whether trades of the day count
     * @param includeIntradayAuthAndActiveOrdersCashImpact whether authorized and active orders count
     * @param includeIntradayOpenOrdersCashImpact whether open orders count
     * @param specificSettleDateProjections {@code S}, {@code S+1}, ...
     */
    record CashLadderQuery(
            List<String> portfolioGroupTickers,
            LocalDate cashDate,
            boolean includeIntradayTradesCashImpact,
            boolean includeIntradayAuthAndActiveOrdersCashImpact,
            boolean includeIntradayOpenOrdersCashImpact,
            List<String> specificSettleDateProjections) {}
}
