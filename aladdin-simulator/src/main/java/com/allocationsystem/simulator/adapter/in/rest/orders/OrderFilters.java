package com.allocationsystem.simulator.adapter.in.rest.orders;

import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.adapter.wire.OrderJson;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.search.OrderCriterion;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** orders:filter and orderIds:filter. */
@ApplicationScoped
public class OrderFilters {

    private static final int MOST_ORDERS = 4_000;
    private static final int MOST_ORDER_IDS = 20_000;

    private final OrderManagement orderManagement;
    private final Clock clock;

    OrderFilters(OrderManagement orderManagement, Clock clock) {
        this.orderManagement = orderManagement;
        this.clock = clock;
    }

    public byte[] orders(Call call) {
        return page(call, "orders", MOST_ORDERS, (json, order) -> OrderJson.write(json, order, call.dataset()));
    }

    public byte[] orderIds(Call call) {
        return page(call, "orderIds", MOST_ORDER_IDS, (json, order) -> json.writeString(Long.toString(order.id())));
    }

    private interface Item {

        void write(JsonGenerator json, Order order) throws IOException;
    }

    private byte[] page(Call call, String name, int most, Item item) {
        OrderCriterion criterion =
                new Criteria(call.dataset(), clock.instant()).read(call.body().path("query"));
        OrderPage page = OrderPage.of(
                orderManagement.find(criterion, Duration.ofMillis(call.effect().searchLagMs())), call.body(), most);
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart(name);
            for (Order order : page.orders()) {
                item.write(json, order);
            }
            json.writeEndArray();
            if (page.nextPageToken() != null) {
                json.writeStringField("nextPageToken", page.nextPageToken());
            }
            json.writeStringField("status", missing(criterion, page.found()));
            json.writeEndObject();
        });
    }

    private static String missing(OrderCriterion criterion, List<Order> found) {
        int wanted = criterion instanceof OrderCriterion.Ids by ? by.ids().size() : found.size();
        return "%d orders were not found or are not visible".formatted(Math.max(0, wanted - found.size()));
    }
}
