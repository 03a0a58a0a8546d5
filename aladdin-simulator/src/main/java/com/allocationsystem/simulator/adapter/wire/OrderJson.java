package com.allocationsystem.simulator.adapter.wire;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** An order in Aladdin's shape, for its answers and for the journal. */
public final class OrderJson {

    /** Fields that are typed, derived from typed ones, or the server's alone; every other one is kept as it was sent. */
    public static final Set<String> OWN = Set.of(
            "id",
            "orderStatus",
            "orderDetails",
            "externalOrderReference",
            "orderSource",
            "assetId",
            "assetReference",
            "transactionType",
            "settleDate",
            "orderDate",
            "basketId",
            "activeTime",
            "authorizeTime",
            "entryTime",
            "modifyTime",
            "version",
            "touchCount",
            "face",
            "internalUniqueKey",
            "relationships",
            "fillAmount",
            "averagePrice",
            "splitSource",
            "mergedDestination");

    private static final String PRICE_LIMIT = "Price";

    private OrderJson() {}

    /** Writes one order as an object. */
    public static void write(JsonGenerator json, Order order, Dataset dataset) throws IOException {
        json.writeStartObject();
        if (order.id() != 0) {
            json.writeStringField("id", Long.toString(order.id()));
        }
        json.writeStringField("orderStatus", order.status().text());
        json.writeStringField("transactionType", order.side().name());
        json.writeNumberField("face", order.facePar());
        writeAsset(json, order, dataset);
        json.writeStringField("orderDate", order.orderDate().toString());
        json.writeStringField("settleDate", order.settleDate().toString());
        optional(json, "basketId", order.basketId());
        writeExternalReference(json, order);
        writeDetails(json, order, dataset);
        json.writeStringField("orderSource", "API");
        json.writeStringField("entryTime", order.entryTime().toString());
        json.writeStringField("modifyTime", order.modifyTime().toString());
        json.writeNumberField("version", order.version());
        json.writeNumberField("touchCount", order.version());
        json.writeNumberField("fillAmount", order.filledPar());
        if (order.fills().filledPar() > 0) {
            json.writeNumberField("averagePrice", order.fills().averagePrice());
        }
        for (Map.Entry<String, Object> other : order.others().entrySet()) {
            json.writePOJOField(other.getKey(), other.getValue());
        }
        json.writeEndObject();
    }

    private static void writeAsset(JsonGenerator json, Order order, Dataset dataset) throws IOException {
        String cusip = dataset.securities().cusips().get(order.security());
        json.writeStringField("assetId", cusip);
        json.writeObjectFieldStart("assetReference");
        json.writeStringField("snpCusip", cusip);
        String isin = dataset.securities().isins().get(order.security());
        optional(json, "isin", isin.isEmpty() ? null : isin);
        json.writeEndObject();
    }

    private static void writeExternalReference(JsonGenerator json, Order order) throws IOException {
        if (order.externalId1() == null && order.externalId2() == null && order.accountCode() == null) {
            return;
        }
        json.writeObjectFieldStart("externalOrderReference");
        optional(json, "externalId1", order.externalId1());
        optional(json, "externalId2", order.externalId2());
        optional(json, "accountCode", order.accountCode());
        json.writeEndObject();
    }

    private static void writeDetails(JsonGenerator json, Order order, Dataset dataset) throws IOException {
        json.writeArrayFieldStart("orderDetails");
        int detailId = 1;
        Iterator<Long> booked = order.bookedPars().iterator();
        for (Order.Piece piece : order.pieces()) {
            json.writeStartObject();
            json.writeNumberField("orderDetailId", detailId++);
            json.writeObjectFieldStart("portfolioReference");
            json.writeStringField("portfolioId", Integer.toString(dataset.tree().portfolioId(piece.account())));
            json.writeStringField(
                    "portfolioTicker", dataset.accounts().tickers().get(piece.account()));
            json.writeEndObject();
            json.writeNumberField("quantity", piece.quantityPar());
            json.writeNumberField("quantityBooked", booked.next());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    /**
     * Reads back what {@link #write} wrote.
     *
     * @throws IllegalStateException when the dataset lacks the bond or an account
     */
    public static Order read(JsonNode json, Dataset dataset, Instant visibleFrom) {
        JsonNode reference = json.path("externalOrderReference");
        return new Order(
                json.path("id").asLong(),
                Json.text(reference, "externalId1"),
                Json.text(reference, "externalId2"),
                Json.text(reference, "accountCode"),
                Json.text(json, "basketId"),
                known(dataset.securities().find(json.path("assetId").asText()), json.path("assetId")),
                Side.valueOf(json.path("transactionType").asText()),
                LocalDate.parse(json.path("orderDate").asText()),
                LocalDate.parse(json.path("settleDate").asText()),
                limitPrice(json),
                pieces(json, dataset),
                OrderStatus.of(json.path("orderStatus").asText()).orElseThrow(),
                json.path("version").asInt(),
                Instant.parse(json.path("entryTime").asText()),
                Instant.parse(json.path("modifyTime").asText()),
                visibleFrom,
                others(json));
    }

    private static List<Order.Piece> pieces(JsonNode json, Dataset dataset) {
        List<Order.Piece> pieces = new ArrayList<>();
        for (JsonNode detail : json.path("orderDetails")) {
            JsonNode ticker = detail.path("portfolioReference").path("portfolioTicker");
            int account = known(dataset.accounts().find(ticker.asText()), ticker);
            pieces.add(new Order.Piece(account, detail.path("quantity").asLong()));
        }
        return List.copyOf(pieces);
    }

    private static int known(OptionalInt index, JsonNode name) {
        return index.orElseThrow(() -> new IllegalStateException("the dataset lacks " + name));
    }

    /** @return the limit when it is a price, else null */
    public static BigDecimal limitPrice(JsonNode order) {
        return PRICE_LIMIT.equals(order.path("tradingLimitType").asText())
                        && order.path("tradingLimitValue").isNumber()
                ? order.path("tradingLimitValue").decimalValue()
                : null;
    }

    /** @return every field that is not {@link #OWN}, as it was sent */
    public static Map<String, Object> others(JsonNode order) {
        Map<String, Object> others = new TreeMap<>();
        order.fields().forEachRemaining(field -> {
            if (!OWN.contains(field.getKey()) && !field.getValue().isNull()) {
                others.put(field.getKey(), Json.MAPPER.convertValue(field.getValue(), Object.class));
            }
        });
        return others.isEmpty() ? Map.of() : others;
    }
}
