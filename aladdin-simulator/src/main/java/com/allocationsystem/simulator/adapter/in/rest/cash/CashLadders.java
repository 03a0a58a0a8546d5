package com.allocationsystem.simulator.adapter.in.rest.cash;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.portfolios.PortfolioSelection;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.domain.calendar.BondMarketCalendar;
import com.allocationsystem.simulator.domain.cash.CashLadder;
import com.allocationsystem.simulator.domain.cash.CashScope;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** ladders:filter of CashLadderAPI v2: one ladder per portfolio and currency. */
@ApplicationScoped
public class CashLadders {

    private static final int MOST_TICKERS = 100;
    private static final int FARTHEST_DAY = 365;
    private static final Pattern PROJECTION = Pattern.compile("S(?:\\+(\\d{1,3}))?");
    private static final List<Integer> USUAL_DAYS = List.of(0, 1, 2, 3, 4, 5, 6, 7, 30, 60, 90);

    private final OrderManagement orderManagement;

    CashLadders(OrderManagement orderManagement) {
        this.orderManagement = orderManagement;
    }

    public byte[] filter(Call call) {
        JsonNode query = call.body().path("cashLadderQuery");
        if (!query.isObject()) {
            throw ApiException.invalid("cashLadderQuery is missing");
        }
        Dataset dataset = call.dataset();
        int tickers = query.path("portfolioGroupTickers").size();
        if (tickers > MOST_TICKERS) {
            throw ApiException.invalid("portfolioGroupTickers holds %d; at most %d".formatted(tickers, MOST_TICKERS));
        }
        checkCurrencyView(query.path("cashBalanceViewCurrencySetting").asText());
        PortfolioSelection selection = PortfolioSelection.of(query.path("portfolioGroupTickers"), dataset);
        if (!selection.unknown().isEmpty()) {
            throw ApiException.notFound("Portfolios or groups %s are unknown".formatted(selection.unknown()));
        }
        List<LocalDate> dates = dates(query);
        CashScope scope = scope(query);
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("portfolioCurrencyLadders");
            for (int account : selection.accounts()) {
                for (CashLadder ladder :
                        CashLadder.of(dataset, account, orderManagement.ofAccount(account), scope, dates)) {
                    write(json, dataset, account, ladder, dates);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The dataset has no exchange rates: every balance is in its own currency. */
    private static void checkCurrencyView(String view) {
        if (!List.of("", "CASH_BALANCE_VIEW_CURRENCY_UNSPECIFIED", "CASH_BALANCE_VIEW_CURRENCY_LOCAL")
                .contains(view)) {
            throw ApiException.invalid("cashBalanceViewCurrencySetting %s is not available".formatted(view));
        }
    }

    private static CashScope scope(JsonNode query) {
        return new CashScope(
                query.path("includeIntradayOpenOrdersCashImpact").asBoolean(),
                query.path("includeIntradayAuthAndActiveOrdersCashImpact").asBoolean(),
                query.path("includeIntradayTradesCashImpact").asBoolean());
    }

    private static List<LocalDate> dates(JsonNode query) {
        LocalDate cashDate = Json.date(query, "cashDate");
        JsonNode projections = query.path("specificSettleDateProjections");
        List<Integer> days = projections.isEmpty()
                ? USUAL_DAYS
                : IntStream.range(0, projections.size())
                        .mapToObj(i -> days(projections.get(i).asText()))
                        .toList();
        TreeSet<LocalDate> dates = new TreeSet<>();
        days.forEach(count -> dates.add(BondMarketCalendar.after(cashDate, count)));
        return List.copyOf(dates);
    }

    private static int days(String projection) {
        Matcher matcher = PROJECTION.matcher(projection);
        int days = !matcher.matches() ? -1 : matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        if (days < 0 || days > FARTHEST_DAY) {
            throw ApiException.invalid(
                    "specificSettleDateProjections: %s is not S or S+1 to S+%d".formatted(projection, FARTHEST_DAY));
        }
        return days;
    }

    private static void write(
            JsonGenerator json, Dataset dataset, int account, CashLadder ladder, List<LocalDate> dates)
            throws IOException {
        String base = dataset.accounts().baseCurrencies().get(account);
        json.writeStartObject();
        json.writeStringField("portfolioTicker", dataset.accounts().tickers().get(account));
        json.writeStringField("portfolioName", dataset.accounts().names().get(account));
        json.writeStringField("cashBalanceSecurityCurrencyCode", ladder.currency());
        json.writeStringField("portfolioBaseCurrencyCode", base);
        json.writeStringField("portfolioOperatingCurrencyCode", base);
        json.writeStringField("currencyPublishStatus", "CURRENCY_PUBLISHED_STATUS_PUBLISHED");
        json.writeObjectFieldStart("currencyPublishedTime");
        json.writeNumberField("year", dataset.businessDate().getYear());
        json.writeNumberField("month", dataset.businessDate().getMonthValue());
        json.writeNumberField("day", dataset.businessDate().getDayOfMonth());
        json.writeNumberField("hours", 0);
        json.writeNumberField("minutes", 0);
        json.writeNumberField("seconds", 0);
        json.writeNumberField("nanos", 0);
        json.writeEndObject();
        json.writeNumberField("sodNav", dataset.accounts().navs()[account]);
        json.writeNumberField("intradayNav", dataset.accounts().navs()[account]);
        json.writeArrayFieldStart("settleDateBalances");
        for (int i = 0; i < dates.size(); i++) {
            json.writeStartObject();
            json.writeStringField("settlementDate", dates.get(i).toString());
            json.writeNumberField("cashBalance", ladder.balances().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
