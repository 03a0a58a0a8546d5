package com.allocationsystem.simulator.adapter.in.rest.positions.v1;

import com.allocationsystem.simulator.domain.dataset.BondFacts;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes rows of one account. Numbers that Aladdin calls floats are in single precision. */
record RowWriter(JsonGenerator json, Dataset dataset, int account) {

    /** A holding of the morning. */
    void held(int security, long par, BigDecimal marketValue) throws IOException {
        start("EOD");
        bond(security);
        json.writeNumberField("qtySOD", (double) par);
        json.writeNumberField("currentFaceSOD", (double) par);
        json.writeNumberField("mktValueSOD", marketValue.doubleValue());
        end(par, marketValue);
    }

    /** A trade or an order. */
    void ordered(Order order, String source, long signedPar, BigDecimal signedMoney) throws IOException {
        start(source);
        bond(order.security());
        of(order);
        end(signedPar, signedMoney);
    }

    /** @param order that costs or brings it, or null */
    void cash(String currency, String source, BigDecimal amount, Order order) throws IOException {
        start(source);
        json.writeStringField("assetId", currency);
        json.writeStringField("secGroup", "CASH");
        json.writeStringField("secType", "CASH");
        json.writeStringField("ccy", currency);
        if (order != null) {
            of(order);
        }
        json.writeNumberField("posQuantity", amount.floatValue());
        json.writeNumberField("curPar", amount.doubleValue());
        json.writeNumberField("mktValue", amount.floatValue());
        json.writeEndObject();
    }

    private void start(String source) throws IOException {
        json.writeStartObject();
        json.writeStringField("portfolioName", dataset.accounts().tickers().get(account));
        json.writeStringField("baseCcy", dataset.accounts().baseCurrencies().get(account));
        json.writeNumberField("portfolioNAV", dataset.accounts().navs()[account]);
        json.writeStringField("referenceDate", dataset.businessDate().toString());
        json.writeStringField("gpStatus", "Published");
        json.writeStringField("posSource", source);
    }

    private void bond(int security) throws IOException {
        BondFacts facts = dataset.securities().facts().get(security);
        json.writeStringField("assetId", dataset.securities().cusips().get(security));
        json.writeStringField("isin", dataset.securities().isins().get(security));
        json.writeStringField("secGroup", "BND");
        json.writeStringField("secType", "CORP");
        json.writeStringField("secTicker", facts.ticker());
        json.writeStringField("secDesc1", facts.description());
        json.writeStringField("issuerLongName", facts.issuer());
        json.writeStringField("ccy", dataset.securities().currencies().get(security));
        json.writeNumberField("cpn", facts.couponPct().floatValue());
        json.writeStringField("maturity", facts.maturity().toString());
        json.writeNumberField(
                "price", dataset.securities().cleanPrices().get(security).doubleValue());
        json.writeNumberField("minTradeSize", (float) facts.minDenominationPar());
        json.writeNumberField("minTradeIncrement", (float) facts.incrementPar());
        json.writeNumberField("modDur", facts.durationYears().doubleValue());
        json.writeNumberField("spreadDur", facts.spreadDurationYears().doubleValue());
        if (facts.oasBp() != null) {
            json.writeNumberField("oas", facts.oasBp().doubleValue());
        }
    }

    private void of(Order order) throws IOException {
        json.writeNumberField("orderId", order.id());
        json.writeStringField("orderStatus", order.status().text());
        json.writeStringField("tradeTranType", order.side().name());
    }

    private void end(long par, BigDecimal marketValue) throws IOException {
        json.writeNumberField("posQuantity", (float) par);
        json.writeNumberField("curPar", (double) par);
        json.writeNumberField("mktValue", marketValue.floatValue());
        json.writeEndObject();
    }
}
