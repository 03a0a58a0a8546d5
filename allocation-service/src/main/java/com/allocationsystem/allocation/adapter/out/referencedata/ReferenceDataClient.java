package com.allocationsystem.allocation.adapter.out.referencedata;

import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.edge.correlation.CorrelationIdClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is read of reference data, as its own API names it. */
@Path("/v1")
@RegisterRestClient(configKey = "reference-data")
@RegisterProvider(CorrelationIdClientFilter.class)
public interface ReferenceDataClient {

    @POST
    @Path("/reference-data/snapshots")
    SnapshotBody snapshot(@HeaderParam("Authorization") String bearer, SnapshotRequestBody request);

    @GET
    @Path("/reference-data/business-date")
    BusinessDateBody businessDate(@HeaderParam("Authorization") String bearer);

    @GET
    @Path("/rules/{ruleId}")
    RuleBookBody rule(@HeaderParam("Authorization") String bearer, @PathParam("ruleId") String ruleId);

    /** A rule with all its versions. */
    record RuleBookBody(List<VersionBody> versions) {}

    /** One version; at most one is in force. */
    record VersionBody(boolean inForce, Severity severity, String scope) {}

    /** Day of the positions and prices in use. */
    record BusinessDateBody(LocalDate businessDate) {}

    /** What is asked for. */
    record SnapshotRequestBody(String securityId, List<String> portfolioGroups, LocalDate settlementDate) {}

    /** The part of a problem document that is read here. */
    record ProblemBody(String detail, List<ViolationBody> violations) {}

    /** One field at fault. */
    record ViolationBody(String field, String message) {}
}
