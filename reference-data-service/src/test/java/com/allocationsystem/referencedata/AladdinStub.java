package com.allocationsystem.referencedata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A far side that answers Aladdin's two reads out of the sample dataset, and faults when a test tells it to. */
public class AladdinStub implements QuarkusTestResourceLifecycleManager {

    public static final String POSITIONS = "/api/portfolio-management/positions/positions/v2/positions:filter";
    public static final String LADDERS = "/api/portfolio-management/cash/cash-ladder/v2/ladders:filter";

    /** Behind every stub of a test's own. */
    private static final int LAST = 10;

    public static final WireMockServer SERVER =
            new WireMockServer(options().dynamicPort().extensions(new SampleAnswers()));

    @Override
    public Map<String, String> start() {
        SERVER.start();
        answerFromSample();
        String reads = "com.allocationsystem.referencedata.adapter.out.aladdin.AladdinReads/";
        return Map.of(
                "oas.aladdin.url",
                SERVER.baseUrl(),
                "oas.aladdin.username",
                "oas",
                "oas.aladdin.password",
                "pw",
                "oas.aladdin.api-key",
                "key",
                "oas.reference.aladdin.portfolios-per-ladder-call",
                "2",
                // Tests count the calls that a request makes.
                "oas.reference.prepare-start-of-day-every",
                "0s",
                reads + "positions/Timeout/value",
                "700",
                reads + "ladders/Timeout/value",
                "700");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** Forgets every stub and request of a test. */
    public static void answerFromSample() {
        SERVER.resetAll();
        for (String path : new String[] {POSITIONS, LADDERS}) {
            SERVER.stubFor(post(urlEqualTo(path))
                    .atPriority(LAST)
                    .willReturn(aResponse().withTransformers(SampleAnswers.NAME)));
        }
    }
}
