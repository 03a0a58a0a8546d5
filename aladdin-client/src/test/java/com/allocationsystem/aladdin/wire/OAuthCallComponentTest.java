package com.allocationsystem.aladdin.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.AladdinStub;
import com.allocationsystem.aladdin.ProbeApi;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AladdinStub.class)
@TestProfile(OAuthCallComponentTest.OAuth.class)
class OAuthCallComponentTest {

    private static final String TOKEN = "/api/oauth2/default/v1/token";
    private static final String POST = "/api/trading/order-management/order/v1/order:post";
    private static final String FILTER = "/api/trading/order-management/order/v1/orders:filter";
    private static final ProbeApi.Order ORDER = new ProbeApi.Order("00206RCQ3", null, null);

    @Inject
    @RestClient
    ProbeApi api;

    @Inject
    AccessTokens tokens;

    private final WireMockServer aladdin = AladdinStub.SERVER;

    public static class OAuth implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "oas.aladdin.auth", "OAUTH",
                    "oas.aladdin.oauth.client-id", "us",
                    "oas.aladdin.oauth.client-secret", "s&cret",
                    "oas.aladdin.oauth.scopes", "Order:write,Order:read");
        }
    }

    @BeforeEach
    void forget() {
        aladdin.resetAll();
        tokens.drop("t1");
        tokens.drop("t2");
    }

    @Test
    void tokenIsFetchedOnceAndReused() {
        issue(Scenario.STARTED, "t1", "issued");
        aladdin.stubFor(
                post(POST).withHeader("Authorization", equalTo("Bearer t1")).willReturn(okJson("{}")));

        api.post(ORDER);
        api.post(ORDER);

        aladdin.verify(
                1,
                postRequestedFor(urlEqualTo(TOKEN))
                        .withRequestBody(equalTo("client_id=us&client_secret=s%26cret&grant_type=client_credentials"
                                + "&scope=Order%3Awrite+Order%3Aread")));
        aladdin.verify(2, postRequestedFor(urlEqualTo(POST)));
    }

    @Test
    void refusedTokenIsRenewedAndTheCallMadeOnceMore() {
        issue(Scenario.STARTED, "t1", "renewed");
        issue("renewed", "t2", "renewed");
        acceptOnly("t2");

        api.post(ORDER);
        api.filter(ORDER).await().atMost(Duration.ofSeconds(10));

        aladdin.verify(2, postRequestedFor(urlEqualTo(TOKEN)));
        aladdin.verify(2, postRequestedFor(urlEqualTo(POST)));
        aladdin.verify(1, postRequestedFor(urlEqualTo(FILTER)));
    }

    @Test
    void laterAnswerIsRenewedAlike() {
        issue(Scenario.STARTED, "t1", "renewed");
        issue("renewed", "t2", "renewed");
        acceptOnly("t2");

        api.filter(ORDER).await().atMost(Duration.ofSeconds(10));

        aladdin.verify(2, postRequestedFor(urlEqualTo(TOKEN)));
        aladdin.verify(2, postRequestedFor(urlEqualTo(FILTER)));
    }

    @Test
    void secondRefusalIsGivenUp() {
        issue(Scenario.STARTED, "t1", Scenario.STARTED);
        acceptOnly("never issued");

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertEquals(401, failure.status());
        aladdin.verify(2, postRequestedFor(urlEqualTo(POST)));
    }

    @Test
    void refusedCredentialsMeanNothingWasSent() {
        aladdin.stubFor(post(TOKEN)
                .willReturn(aResponse()
                        .withStatus(403)
                        .withBody("{\"code\": \"PERMISSION_DENIED\", \"message\": \"who are you\"}")));

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertEquals("PERMISSION_DENIED", failure.code());
        assertFalse(failure.outcomeUnknown());
        aladdin.verify(0, postRequestedFor(urlEqualTo(POST)));
    }

    @Test
    void brokenTokenEndpointMeansNothingWasSent() {
        aladdin.stubFor(post(TOKEN).willReturn(aResponse().withStatus(503)));

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertFalse(failure.outcomeUnknown());
        aladdin.verify(0, postRequestedFor(urlEqualTo(POST)));
    }

    private void issue(String state, String token, String next) {
        aladdin.stubFor(post(TOKEN)
                .inScenario("tokens")
                .whenScenarioStateIs(state)
                .willSetStateTo(next)
                .willReturn(okJson("{\"access_token\": \"%s\", \"expires_in\": 3600}".formatted(token))));
    }

    private void acceptOnly(String token) {
        for (String path : new String[] {POST, FILTER}) {
            aladdin.stubFor(post(path).atPriority(2).willReturn(aResponse().withStatus(401)));
            aladdin.stubFor(post(path)
                    .atPriority(1)
                    .withHeader("Authorization", equalTo("Bearer " + token))
                    .willReturn(okJson("{}")));
        }
    }
}
