package com.allocationsystem.simulator.adapter.in.rest.control;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.LateWork;
import com.allocationsystem.simulator.adapter.in.rest.operations.Operations;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.adapter.wire.OrderJson;
import com.allocationsystem.simulator.application.Faults;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.application.Quotas;
import com.allocationsystem.simulator.application.Simulation;
import com.allocationsystem.simulator.application.Traffic;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The strings behind the scene: what was really stored, what was asked, and what shall go wrong. No caller is checked. */
@Path("/simulator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ControlResource {

    private static final int MOST_ORDERS = 1_000_000;

    private final Simulation simulation;
    private final OrderManagement orderManagement;
    private final Faults faults;
    private final Quotas quotas;
    private final Traffic traffic;
    private final LateWork lateWork;
    private final Set<String> operations;

    ControlResource(
            Simulation simulation,
            OrderManagement orderManagement,
            Faults faults,
            Quotas quotas,
            Traffic traffic,
            LateWork lateWork,
            Operations operations) {
        this.simulation = simulation;
        this.orderManagement = orderManagement;
        this.faults = faults;
        this.quotas = quotas;
        this.traffic = traffic;
        this.lateWork = lateWork;
        this.operations = operations.names();
    }

    /**
     * @param requests by operation and status; 0 = connection broken on demand
     * @param orders stored orders
     * @param duplicates external ids stored more than once, with the number of orders
     */
    record Stats(Map<String, Map<Integer, Long>> requests, int orders, Map<String, Integer> duplicates) {}

    record StatusBody(String status) {}

    @GET
    @Path("/orders")
    @Operation(summary = "What was really stored, oldest first, in Aladdin's Order shape")
    public byte[] orders(
            @QueryParam("external_id") String externalId, @QueryParam("limit") @DefaultValue("100") int limit) {
        if (limit < 1 || limit > MOST_ORDERS) {
            throw ApiException.invalid("limit %d is not 1 to %d".formatted(limit, MOST_ORDERS));
        }
        List<Order> orders =
                externalId == null ? orderManagement.stored(limit) : orderManagement.stored(externalId, limit);
        Dataset dataset = dataset();
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("orders");
            for (Order order : orders) {
                OrderJson.write(json, order, dataset);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @POST
    @Path("/orders/{id}/status")
    @Operation(summary = "Puts an order into a state, such as Booked or Rejected, whatever it was before")
    public byte[] status(@PathParam("id") String id, StatusBody body) {
        OrderStatus status = OrderStatus.of(body.status())
                .orElseThrow(() -> ApiException.invalid("status %s is unknown".formatted(body.status())));
        Dataset dataset = dataset();
        Order order = orderManagement.force(id, status).orElseThrow(() -> ApiException.notFound("No order " + id));
        return Json.bytes(json -> OrderJson.write(json, order, dataset));
    }

    @GET
    @Path("/stats")
    @Operation(summary = "Requests by operation and status, stored orders, duplicates by external id")
    public Stats stats() {
        return new Stats(traffic.counts(), orderManagement.size(), orderManagement.duplicates());
    }

    @GET
    @Path("/faults")
    @Operation(summary = "The faults in force")
    public List<FaultBody> faults() {
        return faults.plan().faults().stream().map(FaultBody::from).toList();
    }

    @PUT
    @Path("/faults")
    @Operation(summary = "Puts these faults in force instead of the former ones")
    public List<FaultBody> replaceFaults(List<FaultBody> bodies) {
        faults.replace(bodies.stream().map(body -> body.toFault(operations)).collect(Collectors.toList()));
        return faults();
    }

    @DELETE
    @Path("/faults")
    @Operation(summary = "Nothing goes wrong any more")
    public void removeFaults() {
        faults.replace(List.of());
    }

    @POST
    @Path("/reset")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Forgets orders (in the journal too), faults, statistics and requests still to be accepted")
    public void reset() {
        dataset();
        lateWork.forget();
        faults.replace(List.of());
        quotas.startAfresh();
        orderManagement.clear();
        traffic.clear();
    }

    private Dataset dataset() {
        return simulation.dataset().orElseThrow(() -> new ApiException(503, "The dataset is still being loaded", 1));
    }
}
