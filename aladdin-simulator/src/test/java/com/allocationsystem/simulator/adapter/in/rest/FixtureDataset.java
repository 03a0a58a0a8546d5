package com.allocationsystem.simulator.adapter.in.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Three accounts, three bonds, nested groups; a journal of its own for the test run. */
public class FixtureDataset implements QuarkusTestResourceLifecycleManager {

    static final String FOLDER = "src/test/resources/dataset";

    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "oas.simulator.dataset",
                    FOLDER,
                    "oas.simulator.state",
                    Files.createTempDirectory("simulator").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
