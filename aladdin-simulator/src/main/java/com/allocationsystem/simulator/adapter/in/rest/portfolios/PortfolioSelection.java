package com.allocationsystem.simulator.adapter.in.rest.portfolios;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The accounts behind a list of portfolio or group tickers, each once, in index order.
 *
 * @param unknown tickers of nothing
 */
public record PortfolioSelection(List<Integer> accounts, List<String> unknown) {

    /** @throws ApiException 400 for an empty list */
    public static PortfolioSelection of(JsonNode tickers, Dataset dataset) {
        if (tickers.isEmpty()) {
            throw ApiException.invalid("Name at least one portfolio or group");
        }
        List<Integer> nodes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (JsonNode ticker : tickers) {
            dataset.tree().find(ticker.asText()).ifPresentOrElse(nodes::add, () -> unknown.add(ticker.asText()));
        }
        List<Integer> accounts = new ArrayList<>();
        dataset.tree().forEachAccount(nodes, accounts::add);
        return new PortfolioSelection(accounts, unknown);
    }
}
