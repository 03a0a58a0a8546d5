package com.allocationsystem.edge;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of requests says who and from where, and keeps nothing of the query. */
@QuarkusTest
@QuarkusTestResource(TokenResource.class)
class AccessLogComponentTest {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Logger log = Logger.getLogger("io.quarkus.http.access-log");
    private final Handler listener = new Handler() {

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void stop() {
        log.removeHandler(listener);
    }

    @Test
    void lineNamesUserAndAddresses_andNoQuery() throws InterruptedException {
        given().auth()
                .oauth2(TestTokens.withPermissions("ann", "reference:read"))
                .header("X-Forwarded-For", "198.51.100.7")
                .get("/v1/samples?token=secret")
                .then()
                .statusCode(200);
        String line = lines.poll(10, TimeUnit.SECONDS);
        assertTrue(
                line != null && line.matches("GET /v1/samples 200 \\d+ ms ann 127\\.0\\.0\\.1 198\\.51\\.100\\.7"),
                line);
    }

    @Test
    void strangerIsADash() throws InterruptedException {
        given().get("/v1/samples").then().statusCode(401);
        String line = lines.poll(10, TimeUnit.SECONDS);
        assertTrue(line != null && line.matches("GET /v1/samples 401 \\d+ ms - 127\\.0\\.0\\.1 -"), line);
    }
}
