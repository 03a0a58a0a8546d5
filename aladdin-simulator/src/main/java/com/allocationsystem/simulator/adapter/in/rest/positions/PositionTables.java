package com.allocationsystem.simulator.adapter.in.rest.positions;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.portfolios.PortfolioSelection;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.position.CurrentPosition;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** positions:filter of PositionsAPI v2: one table per view, of the attributes asked for, in that order. */
@ApplicationScoped
public class PositionTables {

    private static final int MOST_ROWS = 1_000_000;

    private final OrderManagement orderManagement;

    PositionTables(OrderManagement orderManagement) {
        this.orderManagement = orderManagement;
    }

    public byte[] filter(Call call) {
        JsonNode query = call.body().path("query");
        Dataset dataset = call.dataset();
        checkDates(query.path("dateSettings"), dataset);
        List<PositionView> views = views(query.path("positionsViewRequests"));
        PortfolioSelection selection = PortfolioSelection.of(query.path("portfolioTickers"), dataset);
        checkSize(selection.accounts(), dataset);
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("dataTables");
            for (PositionView view : views) {
                writeTable(json, view, selection.accounts(), dataset);
            }
            json.writeEndArray();
            writeStats(json, selection.accounts(), dataset);
            writeWarnings(json, selection.unknown());
            json.writeEndObject();
        });
    }

    /** Only the business date has positions. */
    private static void checkDates(JsonNode dates, Dataset dataset) {
        for (JsonNode date :
                List.of(dates.path("calendarDate"), dates.path("positionDate").path("calendarDate"))) {
            if (date.isTextual() && !date.asText().equals(dataset.businessDate().toString())) {
                throw ApiException.invalid(
                        "There are positions of %s only, not of %s".formatted(dataset.businessDate(), date.asText()));
            }
        }
    }

    private static List<PositionView> views(JsonNode requests) {
        if (requests.isEmpty()) {
            throw ApiException.invalid("query.positionsViewRequests is empty");
        }
        List<PositionView> views = new ArrayList<>();
        requests.forEach(request -> views.add(PositionView.of(request)));
        return views;
    }

    private static void checkSize(List<Integer> accounts, Dataset dataset) {
        int[] starts = dataset.positions().starts();
        long rows = accounts.stream().mapToLong(a -> starts[a + 1] - starts[a]).sum();
        if (rows > MOST_ROWS) {
            throw ApiException.invalid(
                    "%d positions are asked for; at most %d, ask for fewer portfolios".formatted(rows, MOST_ROWS));
        }
    }

    private void writeTable(JsonGenerator json, PositionView view, List<Integer> accounts, Dataset dataset)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("columnHeaders");
        for (PositionAttribute attribute : view.attributes()) {
            json.writeStartObject();
            json.writeStringField("name", attribute.id());
            json.writeStringField("dataType", attribute.dataType());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dataRows");
        for (int account : accounts) {
            CurrentPosition.forEach(
                    dataset,
                    account,
                    view.current() ? orderManagement.ofAccount(account) : List.of(),
                    position -> writeRow(json, view, position, dataset));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRow(JsonGenerator json, PositionView view, CurrentPosition position, Dataset dataset) {
        if (!view.filter().test(position)) {
            return;
        }
        try {
            json.writeStartObject();
            json.writeArrayFieldStart("dataValues");
            for (PositionAttribute attribute : view.attributes()) {
                attribute.write(json, position, dataset);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeStats(JsonGenerator json, List<Integer> accounts, Dataset dataset) throws IOException {
        json.writeObjectFieldStart("portfolioStats");
        for (int account : accounts) {
            json.writeObjectFieldStart(dataset.accounts().tickers().get(account));
            json.writeStringField("portfolioName", dataset.accounts().names().get(account));
            json.writeStringField("portfolioDiscoveryTime", dataset.businessDate() + "T00:00:00Z");
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeWarnings(JsonGenerator json, List<String> unknown) throws IOException {
        json.writeObjectFieldStart("positionWarnings");
        for (String ticker : unknown) {
            json.writeObjectFieldStart(ticker);
            json.writeStringField("portfolioName", ticker);
            json.writeArrayFieldStart("positionsWarnings");
            json.writeStartObject();
            json.writeStringField("warningCode", "PORTFOLIO_NOT_FOUND");
            json.writeStringField("warningMessage", "Portfolio %s is unknown".formatted(ticker));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
