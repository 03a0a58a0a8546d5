package com.allocationsystem.simulator.adapter.in.rest;

import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.position.CurrentPosition;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Columns that a positions view may ask for. Aladdin's full dictionary is not public; beyond its published ids these are our site's. */
enum PositionAttribute {
    PORTFOLIO_TICKER(
            "position#portfolio_ticker",
            (position, dataset) -> dataset.accounts().tickers().get(position.account())),
    CUSIP("position#cusip", (position, dataset) -> dataset.securities().cusips().get(position.security())),
    SOD_QUANTITY("position#quantity_port_sod", false, position -> par(position.sodPar())),
    SOD_MARKET_VALUE("position#market_val_port_sod", false, position -> money(position.sodCents())),
    CURRENT_QUANTITY("position#quantity_port_cur", true, position -> par(position.currentPar())),
    CURRENT_MARKET_VALUE("position#market_val_port_cur", true, position -> money(position.currentCents())),
    /** What open orders add, negative when they take away. */
    OPEN_QUANTITY("position#quantity_port_open", true, position -> par(position.currentPar() - position.sodPar())),
    OPEN_MARKET_VALUE(
            "position#market_val_port_open", true, position -> money(position.currentCents() - position.sodCents())),
    /** What buys add that are not booked yet. */
    OPEN_BUY_QUANTITY("position#quantity_port_open_buy", true, position -> par(position.openBuyPar()));

    private final String id;
    private final boolean current;
    private final BiFunction<CurrentPosition, Dataset, String> text;
    private final Function<CurrentPosition, BigDecimal> number;

    PositionAttribute(String id, BiFunction<CurrentPosition, Dataset, String> text) {
        this(id, false, text, null);
    }

    PositionAttribute(String id, boolean current, Function<CurrentPosition, BigDecimal> number) {
        this(id, current, null, number);
    }

    PositionAttribute(
            String id,
            boolean current,
            BiFunction<CurrentPosition, Dataset, String> text,
            Function<CurrentPosition, BigDecimal> number) {
        this.id = id;
        this.current = current;
        this.text = text;
        this.number = number;
    }

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

    boolean isNumber() {
        return number != null;
    }

    /** @return its value; of a number only */
    BigDecimal number(CurrentPosition position) {
        return number.apply(position);
    }

    String dataType() {
        return isNumber() ? "DATA_TYPE_DECIMAL" : "DATA_TYPE_STRING";
    }

    /** Writes one value of a row. */
    void write(JsonGenerator json, CurrentPosition position, Dataset dataset) throws IOException {
        json.writeStartObject();
        if (isNumber()) {
            json.writeNumberField("decimalValue", number(position));
        } else {
            json.writeStringField("stringValue", text.apply(position, dataset));
        }
        json.writeEndObject();
    }

    private static BigDecimal par(long par) {
        return BigDecimal.valueOf(par);
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
