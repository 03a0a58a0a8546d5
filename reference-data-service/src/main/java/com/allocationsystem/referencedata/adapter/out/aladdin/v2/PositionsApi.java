package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.aladdin.AladdinApi;
import com.allocationsystem.aladdin.wire.AladdinErrors;
import com.allocationsystem.aladdin.wire.AladdinHeaders;
import com.allocationsystem.aladdin.wire.AladdinJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of PositionsAPI v2 that this service calls. The answer stays bytes until a worker thread reads it: it can be big. */
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

    /** One table of the answer; filter null for every row. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ViewRequest(List<String> attributeIds, FilterTree filter) {}

    /** Which rows. */
    record FilterTree(String booleanOperator, List<DataFilter> dataFilters) {

        /** @return rows where one of these numbers is not 0 */
        static FilterTree anyNotZero(String... attributeIds) {
            return new FilterTree(
                    "BOOLEAN_OPERATOR_OR",
                    Arrays.stream(attributeIds)
                            .map(id ->
                                    new DataFilter(new SingleDataFilter(id, "ASSERT_OPERATOR_NEQ", new DataValue("0"))))
                            .toList());
        }
    }

    /** One comparison in a tree. */
    record DataFilter(SingleDataFilter singleDataFilter) {}

    /** Attribute, operator, value. */
    record SingleDataFilter(String attributeId, String assertOperator, DataValue dataValue) {}

    /** A whole number; int64 is text on the wire. */
    record DataValue(String numericValue) {}
}
