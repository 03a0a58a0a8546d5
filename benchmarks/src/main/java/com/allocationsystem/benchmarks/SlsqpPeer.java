package com.allocationsystem.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The plan's SciPy allocator on the same desk, in a Python process that times itself. */
final class SlsqpPeer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SlsqpPeer() {}

    /**
     * @param script slsqp.py
     * @return what it printed; null when there is no Python with SciPy
     */
    static JsonNode run(Desk desk, Path script) throws IOException, InterruptedException {
        Process python = new ProcessBuilder("/usr/bin/python3", script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var problem = python.getOutputStream()) {
            JSON.writeValue(problem, problem(desk));
        }
        JsonNode printed = JSON.readTree(python.getInputStream());
        return python.waitFor() == 0 ? printed : null;
    }

    private static ObjectNode problem(Desk desk) {
        ObjectNode problem = JSON.createObjectNode();
        problem.putObject("order").put("quantity", desk.fill().totalPar()).put("price", Desk.DIRTY_PER_PAR);
        var accounts = problem.putArray("accounts");
        for (int i = 0; i < desk.table().size(); i++) {
            accounts.addObject()
                    .put("metric", desk.columns().before()[i])
                    .put("impact", desk.columns().perPar()[i])
                    .put("cash", Desk.DIRTY_PER_PAR * desk.table().maximum(i));
        }
        return problem;
    }
}
