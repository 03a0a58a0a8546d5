package com.allocationsystem.aladdin;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A far side that answers what a test tells it to. */
public class AladdinStub implements QuarkusTestResourceLifecycleManager {

    public static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("oas.aladdin.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
