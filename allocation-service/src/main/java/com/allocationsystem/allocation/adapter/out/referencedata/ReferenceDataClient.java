package com.allocationsystem.allocation.adapter.out.referencedata;

import com.allocationsystem.edge.correlation.CorrelationIdClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reference data's bulk read, as its own API names it. */
@Path("/v1/reference-data/snapshots")
@RegisterRestClient(configKey = "reference-data")
@RegisterProvider(CorrelationIdClientFilter.class)
public interface ReferenceDataClient {

    @POST
    SnapshotBody snapshot(@HeaderParam("Authorization") String bearer, SnapshotRequestBody request);

    /** What is asked for. */
    record SnapshotRequestBody(String securityId, List<String> portfolioGroups, LocalDate settlementDate) {}

    /** A problem document, as far as it is read here. */
    record ProblemBody(List<ViolationBody> violations) {}

    /** One field at fault. */
    record ViolationBody(String field, String message) {}
}
