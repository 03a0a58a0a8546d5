package com.allocationsystem.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The plan's SciPy allocator on the same order, in a Python process that times itself. */
final class SlsqpPeer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SlsqpPeer() {}

    /**
     * @param script slsqp.py
     * @return what it printed; null when there is no Python with SciPy
     */
    static JsonNode run(BenchmarkOrder order, Path script) throws IOException, InterruptedException {
        Process python = new ProcessBuilder("/usr/bin/python3", script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var problem = python.getOutputStream()) {
            JSON.writeValue(problem, problem(order));
        }
        JsonNode printed = JSON.readTree(python.getInputStream());
        return python.waitFor() == 0 ? printed : null;
    }

    private static ObjectNode problem(BenchmarkOrder order) {
        ObjectNode problem = JSON.createObjectNode();
        problem.putObject("order").put("quantity", order.fill().totalPar()).put("price", BenchmarkOrder.DIRTY_PER_PAR);
        var accounts = problem.putArray("accounts");
        for (int i = 0; i < order.table().size(); i++) {
            accounts.addObject()
                    .put("metric", order.columns().before()[i])
                    .put("impact", order.columns().perPar()[i])
                    .put("cash", BenchmarkOrder.DIRTY_PER_PAR * order.table().maximum(i));
        }
        return problem;
    }
}
