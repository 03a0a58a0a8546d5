package com.allocationsystem.referencedata;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Aladdin's answers out of the sample dataset, with one open order: A2 buys 100,000 of 00206RCQ3 for 90,000.00, to settle
 * five days after the business date.
 */
class SampleAnswers implements ResponseDefinitionTransformerV2 {

    static final String NAME = "sample";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate BUSINESS_DATE = LocalDate.of(2023, 3, 31);

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        try {
            JsonNode request = JSON.readTree(event.getRequest().getBody());
            ObjectNode answer = event.getRequest().getUrl().equals(AladdinStub.POSITIONS)
                    ? positions(request.path("query"))
                    : ladders(request.path("cashLadderQuery"));
            return new ResponseDefinition(200, answer.toString());
        } catch (IllegalArgumentException e) {
            return new ResponseDefinition(
                    400, "{\"code\":\"INVALID_ARGUMENT\",\"message\":\"%s\"}".formatted(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode positions(JsonNode query) {
        List<String> asked = texts(query.path("portfolioTickers"));
        JsonNode view = query.path("positionsViewRequests").path(0);
        List<String> columns = texts(view.path("attributeIds"));
        boolean changedOnly = view.has("filter");
        if (changedOnly && !view.path("filter").equals(changed())) {
            throw new IllegalArgumentException("the filter is not 'changed by orders'");
        }
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode rows = answer.putArray("dataTables").addObject().putArray("dataRows");
        for (List<String> position : rows(DatasetFile.POSITIONS)) {
            if (asked.contains(position.get(0)) && (!changedOnly || isOrdered(position))) {
                ArrayNode values = rows.addObject().putArray("dataValues");
                columns.forEach(column -> values.add(value(column, position)));
            }
        }
        ObjectNode stats = answer.putObject("portfolioStats");
        asked.forEach(id -> stats.putObject(id).put("portfolioDiscoveryTime", BUSINESS_DATE + "T00:00:00Z"));
        return answer;
    }

    /** The only filter there is: rows in which open orders add par or market value. */
    private static ObjectNode changed() {
        ObjectNode filter = JSON.createObjectNode().put("booleanOperator", "BOOLEAN_OPERATOR_OR");
        ArrayNode parts = filter.putArray("dataFilters");
        for (String attribute : List.of(
                "position#quantity_port_open", "position#market_val_port_open", "position#quantity_port_open_buy")) {
            parts.addObject()
                    .putObject("singleDataFilter")
                    .put("attributeId", attribute)
                    .put("assertOperator", "ASSERT_OPERATOR_NEQ")
                    .putObject("dataValue")
                    .put("numericValue", "0");
        }
        return filter;
    }

    private static boolean isOrdered(List<String> position) {
        return position.get(0).equals("A2") && position.get(1).equals("00206RCQ3");
    }

    private static ObjectNode value(String column, List<String> position) {
        boolean ordered = isOrdered(position);
        ObjectNode value = JSON.createObjectNode();
        BigDecimal par = new BigDecimal(position.get(2));
        BigDecimal marketValue = new BigDecimal(position.get(3));
        return switch (column) {
            case "position#portfolio_ticker" -> value.put("stringValue", position.get(0));
            case "position#cusip" -> value.put("stringValue", position.get(1));
            case "position#quantity_port_sod" -> value.put("numericValue", par.toString());
            case "position#market_val_port_sod" -> value.put("decimalValue", marketValue);
            case "position#quantity_port_cur" ->
                value.put("decimalValue", ordered ? par.add(BigDecimal.valueOf(100_000)) : par);
            case "position#market_val_port_cur" ->
                value.put("decimalValue", ordered ? marketValue.add(BigDecimal.valueOf(90_000)) : marketValue);
            case "position#quantity_port_open_buy" -> value.put("decimalValue", ordered ? 100_000 : 0);
            default -> throw new IllegalArgumentException(column + " is unknown");
        };
    }

    private static ObjectNode ladders(JsonNode query) {
        List<String> asked = texts(query.path("portfolioGroupTickers"));
        if (asked.size() > 100 || !query.path("cashDate").asText().equals(BUSINESS_DATE.toString())) {
            throw new IllegalArgumentException("too many tickers, or not the business date");
        }
        boolean orders = query.path("includeIntradayOpenOrdersCashImpact").asBoolean();
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode ladders = answer.putArray("portfolioCurrencyLadders");
        for (List<String> cash : rows(DatasetFile.CASH)) {
            if (asked.contains(cash.get(0))) {
                ObjectNode ladder = ladders.addObject()
                        .put("portfolioTicker", cash.get(0))
                        .put("cashBalanceSecurityCurrencyCode", cash.get(1))
                        .put("currencyPublishStatus", "CURRENCY_PUBLISHED_STATUS_PUBLISHED");
                ArrayNode balances = ladder.putArray("settleDateBalances");
                for (String step : texts(query.path("specificSettleDateProjections"))) {
                    int day = step.equals("S") ? 0 : Integer.parseInt(step.substring(2));
                    boolean paid = orders && day >= 5 && cash.get(0).equals("A2");
                    BigDecimal balance = new BigDecimal(cash.get(day == 0 ? 2 : 3));
                    balances.addObject()
                            .put("settlementDate", BUSINESS_DATE.plusDays(day).toString())
                            .put("cashBalance", paid ? balance.subtract(BigDecimal.valueOf(90_000)) : balance);
                }
            }
        }
        return answer;
    }

    private static List<List<String>> rows(DatasetFile file) {
        return SampleDataset.text(file)
                .lines()
                .skip(1)
                .map(SampleDataset::values)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
