package com.allocationsystem.simulator.adapter.in.rest.control;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.wire.FillJson;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.adapter.wire.OrderJson;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.application.Simulation;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.fill.Fill;
import com.allocationsystem.simulator.domain.fill.FillScript;
import com.allocationsystem.simulator.domain.fill.FillScript.Step;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.search.OrderCriterion;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Executions behind the scene: one by one, or by a seeded script. No caller is checked. */
@Path("/simulator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FillResource {

    private static final long DEFAULT_INCREMENT_PAR = 1000;

    private final Simulation simulation;
    private final OrderManagement orders;
    private final Clock clock;

    FillResource(Simulation simulation, OrderManagement orders, Clock clock) {
        this.simulation = simulation;
        this.orders = orders;
        this.clock = clock;
    }

    /** @param fillId null: the next free one */
    record FillBody(String fillId, Long quantity, BigDecimal price) {}

    /**
     * @param basketId only its orders; null for all
     * @param step which step of each order's script, from 0; null for all steps
     * @param increment fills are multiples of it, par; null for 1000
     */
    record ScriptBody(Long seed, String basketId, Integer step, Long increment) {}

    /** @param played steps carried out */
    record Played(int orders, int played) {}

    @GET
    @Path("/orders/{id}/fills")
    @Operation(summary = "Fills of an order, busted ones included")
    public byte[] fills(@PathParam("id") String id) {
        Order order = orders.find(new OrderCriterion.Ids(List.of(id)), Duration.ZERO).stream()
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("No order " + id));
        return Json.bytes(json -> FillJson.write(json, order.fills()));
    }

    @POST
    @Path("/orders/{id}/fills")
    @Operation(summary = "Fills an order, whatever its state and size")
    public byte[] fill(@PathParam("id") String id, FillBody body) {
        if (body.quantity() == null
                || body.quantity() <= 0
                || body.price() == null
                || body.price().signum() <= 0) {
            throw ApiException.invalid("quantity and price must be above 0");
        }
        Dataset dataset = dataset();
        Order order = orders.execute(id, fills -> {
                    String fillId = body.fillId() == null ? "F" + (fills.all().size() + 1) : body.fillId();
                    if (fills.all().stream().anyMatch(fill -> fill.id().equals(fillId))) {
                        throw ApiException.invalid("fill %s was given before".formatted(fillId));
                    }
                    return fills.and(new Fill(fillId, body.quantity(), body.price(), clock.instant(), false));
                })
                .orElseThrow(() -> ApiException.notFound("No order " + id));
        return Json.bytes(json -> OrderJson.write(json, order, dataset));
    }

    @DELETE
    @Path("/orders/{id}/fills/{fillId}")
    @Operation(summary = "Takes a fill back")
    public byte[] bust(@PathParam("id") String id, @PathParam("fillId") String fillId) {
        Dataset dataset = dataset();
        Order order = orders.execute(id, fills -> {
                    if (!fills.holds(fillId)) {
                        throw ApiException.notFound("Order %s has no fill %s".formatted(id, fillId));
                    }
                    return fills.bust(fillId);
                })
                .orElseThrow(() -> ApiException.notFound("No order " + id));
        return Json.bytes(json -> OrderJson.write(json, order, dataset));
    }

    @POST
    @Path("/fills")
    @Operation(
            summary = "Plays a seeded script on orders: partial fills, several prices, busts, late fills, over-fills")
    public Played script(ScriptBody body) {
        if (body.seed() == null || body.increment() != null && body.increment() <= 0) {
            throw ApiException.invalid("seed is missing, or increment is not above 0");
        }
        Dataset dataset = dataset();
        List<Order> chosen = orders.stored(Integer.MAX_VALUE).stream()
                .filter(order -> body.basketId() == null || body.basketId().equals(order.basketId()))
                .toList();
        int played = 0;
        for (Order order : chosen) {
            List<Step> steps = FillScript.of(
                    body.seed(),
                    order.id(),
                    order.facePar(),
                    body.increment() == null ? DEFAULT_INCREMENT_PAR : body.increment(),
                    order.limitPrice() == null
                            ? dataset.securities().cleanPrices().get(order.security())
                            : order.limitPrice());
            for (int i = 0; i < steps.size(); i++) {
                if (body.step() == null || body.step() == i) {
                    orders.play(Long.toString(order.id()), steps.get(i));
                    played++;
                }
            }
        }
        return new Played(chosen.size(), played);
    }

    private Dataset dataset() {
        return simulation.dataset().orElseThrow(() -> new ApiException(503, "The dataset is still being loaded", 1));
    }
}
