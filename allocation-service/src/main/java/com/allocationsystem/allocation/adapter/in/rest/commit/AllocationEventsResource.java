package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.revocation.HeldTokens;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Permission;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pieces of a committed allocation, live. A listener costs one light query a beat and no thread in between. */
@Path("/allocations/{id}/events")
@Tag(name = "Allocations")
class AllocationEventsResource {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private final ReadAllocationUseCase allocations;
    private final Entitlements entitlements;
    private final HeldTokens tokens;

    AllocationEventsResource(ReadAllocationUseCase allocations, Entitlements entitlements, HeldTokens tokens) {
        this.allocations = allocations;
        this.entitlements = entitlements;
        this.tokens = tokens;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "followAllocation",
            summary = "How the orders of a committed allocation fare, as server-sent events",
            description =
                    "Events: state (one order), progress (counts by status), complete (as progress; the last one). "
                            + "It begins with the present state of every order and ends when each is SUBMITTED or FAILED, or when the token has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, description = "UTF-8, one event after another")))
    public Multi<OutboundSseEvent> events(@PathParam("id") String id, @Context Sse sse)
            throws AllocationNotFoundException {
        UUID allocationId = AllocationId.of(id);
        Entitlement scope = entitlements.current();
        BooleanSupplier tokenEnded = tokens.current();
        allocations.progress(allocationId, scope);
        ProgressFeed feed = new ProgressFeed(sse);
        return Multi.createBy()
                .repeating()
                .uni(() -> read(allocationId, scope))
                .withDelay(BEAT)
                .whilst(now -> now.status() == CommitStatus.PENDING && !tokenEnded.getAsBoolean())
                .onItem()
                .transformToIterable(now -> tokenEnded.getAsBoolean() ? List.of() : feed.next(now));
    }

    private Uni<CommitProgress> read(UUID allocationId, Entitlement scope) {
        return Uni.createFrom()
                .item(() -> allocations.progress(allocationId, scope))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
