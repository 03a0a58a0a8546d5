package com.allocationsystem.simulator.adapter.in.rest.orders;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.adapter.wire.OrderJson;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.application.OrderManagement.PostMode;
import com.allocationsystem.simulator.domain.fault.Effect;
import com.allocationsystem.simulator.domain.intake.OrderDraft;
import com.allocationsystem.simulator.domain.search.OrderCriterion;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads orders and cancellations out of bodies whose shape is already checked. */
final class OrderRequests {

    private OrderRequests() {}

    static PostMode mode(JsonNode body, Effect effect) {
        JsonNode config = body.path("postOrderConfig");
        return new PostMode(
                config.path("whatIf").asBoolean(false),
                config.path("runCompliance").asBoolean(true),
                Duration.ofMillis(effect.searchLagMs()),
                effect.violation());
    }

    static OrderDraft draft(JsonNode order, JsonNode config) {
        JsonNode reference = order.path("externalOrderReference");
        String accountCode = Json.text(reference, "accountCode");
        return new OrderDraft(
                Json.text(order, "id"),
                Json.text(reference, "externalId1"),
                Json.text(reference, "externalId2"),
                accountCode == null ? Json.text(config, "accountCode") : accountCode,
                Json.text(order, "basketId"),
                asset(order),
                Json.text(order, "transactionType"),
                Json.date(order, "orderDate"),
                Json.date(order, "settleDate"),
                OrderJson.limitPrice(order),
                number(order, "face"),
                details(order),
                OrderJson.others(order));
    }

    /** The asset id wins over the asset reference, as a portfolio's id wins over its ticker. */
    private static String asset(JsonNode order) {
        String assetId = Json.text(order, "assetId");
        String cusip = Json.text(order.path("assetReference"), "snpCusip");
        if (assetId != null) {
            return assetId;
        }
        return cusip != null ? cusip : Json.text(order.path("assetReference"), "isin");
    }

    private static List<OrderDraft.Detail> details(JsonNode order) {
        if (!order.path("orderDetails").isArray()) {
            return null;
        }
        List<OrderDraft.Detail> details = new ArrayList<>();
        for (JsonNode detail : order.path("orderDetails")) {
            JsonNode portfolio = detail.path("portfolioReference");
            details.add(new OrderDraft.Detail(
                    Json.text(portfolio, "portfolioId"),
                    Json.text(portfolio, "portfolioTicker"),
                    number(detail, "quantity")));
        }
        return details;
    }

    static OrderManagement.Cancellation cancellation(JsonNode request) {
        String orderId = Json.text(request, "orderId");
        JsonNode external = request.path("externalReference");
        if (orderId == null && !external.isObject()) {
            throw ApiException.invalid("A cancellation needs orderId or externalReference");
        }
        List<Object> comments = new ArrayList<>();
        request.path("orderComments").forEach(comment -> comments.add(Json.MAPPER.convertValue(comment, Object.class)));
        return new OrderManagement.Cancellation(orderId, orderId == null ? externalId(external) : null, comments);
    }

    static OrderCriterion.ExternalId externalId(JsonNode json) {
        return new OrderCriterion.ExternalId(
                json.path("externalId1").asText(), json.path("accountCode").asText());
    }

    private static BigDecimal number(JsonNode json, String name) {
        return json.path(name).isNumber() ? json.path(name).decimalValue() : null;
    }
}
