package com.allocationsystem.allocation;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The services this one calls, played by one HTTP server on a free port. */
public final class Peers implements QuarkusTestResourceLifecycleManager {

    private static WireMockServer server;

    /** @return the server, to be told what to answer */
    public static WireMockServer server() {
        return server;
    }

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        String url = server.baseUrl();
        return Map.of(
                "oas.reference-data.url", url,
                "oas.order-gateway.url", url,
                "oas.auth.url", url,
                "oas.service.secret", "a secret of these tests");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
