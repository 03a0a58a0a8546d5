package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.ordergateway.application.port.in.accept.AcceptBatchUseCase;
import com.allocationsystem.ordergateway.application.port.in.accept.BatchConflictException;
import com.allocationsystem.ordergateway.application.port.in.read.BatchView;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.read.WatchBatchUseCase;
import com.allocationsystem.ordergateway.application.port.in.retry.RetryBatchUseCase;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door for allocation-service: hands over committed allocations and asks how far they are. */
@Path("/order-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order batches")
@RolesAllowed(Permission.ORDER_SUBMIT)
class OrderBatchResource {

    private static final int LONGEST_WAIT_S = 30;

    private final AcceptBatchUseCase accept;
    private final WatchBatchUseCase watch;
    private final RetryBatchUseCase retry;

    OrderBatchResource(AcceptBatchUseCase accept, WatchBatchUseCase watch, RetryBatchUseCase retry) {
        this.accept = accept;
        this.watch = watch;
        this.retry = retry;
    }

    @POST
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "acceptOrderBatch",
            summary = "Take over a committed allocation",
            description = "The same allocation again stores nothing")
    @APIResponse(
            responseCode = "202",
            description = "Stored; the children are on their way",
            content = @Content(schema = @Schema(implementation = AcceptedBatchResponse.class)))
    public Response accept(@HeaderParam("Idempotency-Key") String key, OrderBatchRequest request)
            throws BatchConflictException {
        Faults faults = new Faults();
        if (faults.required("Idempotency-Key", key) && !key.equals(request.allocationId())) {
            faults.impossible("Idempotency-Key", "differs from allocation_id; send the allocation's id");
        }
        faults.throwIfAny();
        return Response.accepted(AcceptedBatchResponse.from(
                        request.allocationId(), accept.accept(request.toCommand(CorrelationId.current()))))
                .build();
    }

    @GET
    @Path("/{allocationId}")
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "readOrderBatch",
            summary = "How far an allocation's children are",
            description = "Waits up to wait seconds (0 to 30) until none is PENDING, SUBMITTING or UNKNOWN")
    public BatchProgressResponse progress(
            @PathParam("allocationId") String allocationId, @QueryParam("wait") String wait)
            throws OrderNotFoundException {
        return BatchProgressResponse.from(allocationId, watch.watch(allocationId, Duration.ofSeconds(seconds(wait))));
    }

    @PUT
    @Path("/{allocationId}/retries/{round}")
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "retryOrderBatch",
            summary = "Try the failed children of an allocation again",
            description = "Each is looked up in Aladdin first; the same round again changes nothing")
    @APIResponse(
            responseCode = "202",
            description = "Stored; the failed children are on their way again",
            content = @Content(schema = @Schema(implementation = BatchProgressResponse.class)))
    public Response retry(
            @PathParam("allocationId") String allocationId, @PathParam("round") String round, RetryBatchRequest request)
            throws OrderNotFoundException {
        BatchView batch = retry.retry(new RetryBatchUseCase.Command(
                allocationId, round(round), request.requestedBy(), request.reason(), request.sendBefore()));
        return Response.accepted(BatchProgressResponse.from(allocationId, batch))
                .build();
    }

    private static int round(String text) {
        Faults faults = new Faults();
        boolean number = text.matches("[1-9]\\d{0,5}");
        if (!number) {
            faults.malformed(
                    "round", "is '%s'; a whole number from 1 on is expected".formatted(QueryValue.shortened(text)));
        }
        faults.throwIfAny();
        return Integer.parseInt(text);
    }

    private static int seconds(String wait) {
        if (wait == null) {
            return 0;
        }
        Faults faults = new Faults();
        int seconds = wait.matches("\\d{1,4}") ? Integer.parseInt(wait) : -1;
        if (seconds < 0 || seconds > LONGEST_WAIT_S) {
            faults.malformed(
                    "wait",
                    "is '%s'; whole seconds from 0 to %d are expected"
                            .formatted(QueryValue.shortened(wait), LONGEST_WAIT_S));
        }
        faults.throwIfAny();
        return seconds;
    }
}
