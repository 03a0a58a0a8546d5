package com.allocationsystem.referencedata.adapter.in.folder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged service loads its dataset folder at start and serves it. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
@QuarkusTestResource(value = ReferenceDataIT.Folder.class, restrictToAnnotatedClass = true)
class ReferenceDataIT {

    private static final Duration LONGEST_LOAD = Duration.ofSeconds(30);

    public static class Folder implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "oas.reference.dataset",
                    Path.of("src/test/resources/dataset").toAbsolutePath().toString());
        }

        @Override
        public void stop() {}
    }

    @Test
    void becomesReadyWithItsDataset_andAnswersASnapshot() throws InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_LOAD);
        int status = given().get("/q/health/ready").statusCode();
        while (status != 200 && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
            status = given().get("/q/health/ready").statusCode();
        }
        assertEquals(200, status);

        Door.as(Permission.REFERENCE_SNAPSHOT)
                .contentType("application/json")
                .body("{\"security_id\": \"00206RCQ3\", \"portfolio_groups\": [\"ALL\"]}")
                .post("/v1/reference-data/snapshots")
                .then()
                .statusCode(200)
                .body("accounts.account_id.size()", equalTo(3))
                .body("accounts.holding_par[1]", equalTo(400_000));
        given().get("/v1/portfolio-groups").then().statusCode(401);
    }
}
