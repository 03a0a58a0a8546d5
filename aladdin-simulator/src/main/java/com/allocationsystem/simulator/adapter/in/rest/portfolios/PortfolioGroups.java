package com.allocationsystem.simulator.adapter.in.rest.portfolios;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.domain.dataset.PortfolioTree;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The reads of PortfolioGroupAPI v1. A node without children is an account. */
@ApplicationScoped
public class PortfolioGroups {

    public byte[] members(Call call) {
        PortfolioTree tree = call.dataset().tree();
        return nodes(tree, tree.descendants(node(call, tree)));
    }

    public byte[] ancestors(Call call) {
        PortfolioTree tree = call.dataset().tree();
        return nodes(tree, tree.ancestors(node(call, tree)));
    }

    public byte[] parents(Call call) {
        PortfolioTree tree = call.dataset().tree();
        return nodes(
                tree, Arrays.stream(tree.parentsOf(node(call, tree))).boxed().toList());
    }

    public byte[] node(Call call) {
        PortfolioTree tree = call.dataset().tree();
        int node = node(call, tree);
        return Json.bytes(json -> write(json, tree, node));
    }

    private static int node(Call call, PortfolioTree tree) {
        String ticker = call.arguments().get(0);
        return tree.find(ticker)
                .orElseThrow(() -> ApiException.notFound("Portfolio or group %s is unknown".formatted(ticker)));
    }

    private static byte[] nodes(PortfolioTree tree, List<Integer> nodes) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("nodes");
            for (int node : nodes) {
                write(json, tree, node);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, PortfolioTree tree, int node) throws IOException {
        json.writeStartObject();
        json.writeNumberField("portfolioId", tree.portfolioId(node));
        json.writeStringField("portfolioTicker", tree.ticker(node));
        ids(json, "parentPortfolioIds", tree, tree.parentsOf(node));
        ids(json, "childPortfolioIds", tree, tree.childrenOf(node));
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, PortfolioTree tree, int[] nodes) throws IOException {
        json.writeArrayFieldStart(name);
        for (int node : nodes) {
            json.writeString(Integer.toString(tree.portfolioId(node)));
        }
        json.writeEndArray();
    }
}
