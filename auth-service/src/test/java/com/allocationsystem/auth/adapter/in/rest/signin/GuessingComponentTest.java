package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Guessing under many names from one address, and of one name from many addresses, is slowed as well. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@TestProfile(GuessingComponentTest.LowLimits.class)
class GuessingComponentTest {

    private static final int NAME = 8;
    private static final int ADDRESS = 12;

    private final String network =
            "203.0.%d.".formatted(ThreadLocalRandom.current().nextInt(1, 250));

    @Test
    void oneNameFromManyAddresses_untilTheRightPasswordIsGiven() {
        String name = freshName();
        newUser(name, "order:read");
        for (int i = 0; i < NAME - 1; i++) {
            assertEquals(401, login(name, "guess " + i, network + i));
        }
        assertEquals(200, login(name, SignedIn.GOOD_PASSWORD, network + 30));
        for (int i = 0; i < NAME; i++) {
            assertEquals(401, login(name, "guess " + i, network + (100 + i)));
        }
        assertEquals(429, login(name, "guess", network + 200));
        assertEquals(429, login(name, "guess", network + 201));
        as("compliance")
                .queryParam("actor", name)
                .queryParam("limit", 2)
                .get("/v1/audit/auth")
                .then()
                .body("entries.reason", contains("too many attempts", "wrong password"));
    }

    /** Colleagues who sign in from the same address do not use its attempts up. */
    @Test
    void manyNamesFromOneAddress() {
        String address = network + 250;
        String name = freshName();
        newUser(name, "order:read");
        for (int i = 0; i < 5; i++) {
            assertEquals(200, login(name, SignedIn.GOOD_PASSWORD, address));
        }
        for (int i = 0; i < ADDRESS; i++) {
            assertEquals(401, login(freshName(), "guess", address));
        }
        assertEquals(429, login(freshName(), "guess", address));
        assertEquals(200, login(name, SignedIn.GOOD_PASSWORD, network + 251));
    }

    private static int login(String name, String password, String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("username", name, "password", password))
                .post("/v1/auth/login")
                .statusCode();
    }

    /** As few attempts as the test has patience for: each computes a hash. */
    public static class LowLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "oas.auth.login.most-failures-of-name", Integer.toString(NAME),
                    "oas.auth.login.most-failures-of-address", Integer.toString(ADDRESS));
        }
    }
}
