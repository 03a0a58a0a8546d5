package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A caller that is not the gateway makes up a new address for each guess, and is counted by its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@TestProfile(ForwardedByOthersComponentTest.GatewayElsewhere.class)
class ForwardedByOthersComponentTest {

    private static final int ADDRESS = 3;

    @Test
    void madeUpAddressIsNotBelieved() {
        for (int i = 0; i < ADDRESS; i++) {
            assertEquals(401, guess("198.51.100." + i));
        }
        assertEquals(429, guess("198.51.100.99"));
    }

    private static int guess(String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .header("Forwarded", "for=" + address)
                .body(Map.of("username", freshName(), "password", "guess"))
                .post("/v1/auth/login")
                .statusCode();
    }

    /** The tests' own address is not the gateway's. */
    public static class GatewayElsewhere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "oas.trusted-proxies",
                    "192.0.2.1",
                    "oas.auth.login.most-failures-of-address",
                    Integer.toString(ADDRESS));
        }
    }
}
