package com.allocationsystem.simulator.adapter.wire;

import com.allocationsystem.simulator.domain.fill.Fill;
import com.allocationsystem.simulator.domain.fill.Fills;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The fills of an order, for the control door and the journal; Aladdin itself shows their sum only. */
public final class FillJson {

    private FillJson() {}

    public static void write(JsonGenerator json, Fills fills) throws IOException {
        json.writeStartArray();
        for (Fill fill : fills.all()) {
            json.writeStartObject();
            json.writeStringField("fill_id", fill.id());
            json.writeNumberField("quantity", fill.quantityPar());
            json.writeStringField("price", fill.price().toPlainString());
            json.writeStringField("at", fill.at().toString());
            json.writeBooleanField("busted", fill.busted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @param json an array, or missing for none */
    public static Fills read(JsonNode json) {
        List<Fill> fills = new ArrayList<>();
        for (JsonNode fill : json) {
            fills.add(new Fill(
                    fill.path("fill_id").asText(),
                    fill.path("quantity").asLong(),
                    new BigDecimal(fill.path("price").asText()),
                    Instant.parse(fill.path("at").asText()),
                    fill.path("busted").asBoolean()));
        }
        return new Fills(fills);
    }
}
