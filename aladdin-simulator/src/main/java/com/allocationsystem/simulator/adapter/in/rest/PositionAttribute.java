package com.allocationsystem.simulator.adapter.in.rest;

import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.position.CurrentPosition;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;

/** Columns that a positions view may ask for. Aladdin's full dictionary is not public; beyond its published ids these are our site's. */
enum PositionAttribute {
    PORTFOLIO_TICKER("position#portfolio_ticker", false) {
        @Override
        void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
            text(json, dataset.accounts().tickers().get(position.account()));
        }
    },
    CUSIP("position#cusip", false) {
        @Override
        void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
            text(json, dataset.securities().cusips().get(position.security()));
        }
    },
    SOD_QUANTITY("position#quantity_port_sod", false) {
        @Override
        void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
            number(json, BigDecimal.valueOf(position.sodPar()));
        }
    },
    SOD_MARKET_VALUE("position#market_val_port_sod", false) {
        @Override
        void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
            number(json, BigDecimal.valueOf(position.sodCents(), 2));
        }
    },
    CURRENT_QUANTITY("position#quantity_port_cur", true) {
        @Override
        void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
            number(json, BigDecimal.valueOf(position.currentPar()));
        }
    },
    CURRENT_MARKET_VALUE("position#market_val_port_cur", true) {
        @Override
        void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
            number(json, BigDecimal.valueOf(position.currentCents(), 2));
        }
    };

    private final String id;
    private final boolean current;

    PositionAttribute(String id, boolean current) {
        this.id = id;
        this.current = current;
    }

    /** Writes one value of a row. */
    abstract void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException;

    static PositionAttribute of(String id) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.id.equals(id))
                .findFirst()
                .orElseThrow(() -> ApiException.invalid("attributeIds: %s is unknown".formatted(id)));
    }

    String id() {
        return id;
    }

    /** @return whether orders change it */
    boolean current() {
        return current;
    }

    String dataType() {
        return this == PORTFOLIO_TICKER || this == CUSIP ? "DATA_TYPE_STRING" : "DATA_TYPE_DECIMAL";
    }

    private static void text(JsonGenerator json, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("stringValue", value);
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, BigDecimal value) throws IOException {
        json.writeStartObject();
        json.writeNumberField("decimalValue", value);
        json.writeEndObject();
    }
}
