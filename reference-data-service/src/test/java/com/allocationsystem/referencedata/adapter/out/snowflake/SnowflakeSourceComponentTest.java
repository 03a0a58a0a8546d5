package com.allocationsystem.referencedata.adapter.out.snowflake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service with {@code oas.reference.source=snowflake}; its own PostgreSQL stays empty, so nothing can come from there. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
@TestProfile(SnowflakeSourceComponentTest.FromSnowflake.class)
class SnowflakeSourceComponentTest {

    public static class FromSnowflake implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SnowflakeResource.class, Map.of(), true));
        }
    }

    @Test
    void groupsAndBondsComeFromSnowflake() {
        Door.reader()
                .get("/v1/portfolio-groups/ALL")
                .then()
                .statusCode(200)
                .body("accounts.account_id", contains("A1", "A2", "A3"));
        Door.reader()
                .get("/v1/securities/search?query=texas")
                .then()
                .statusCode(200)
                .body("securities.cusip", contains("00108WAH3"));
    }

    @Test
    void snapshotHasThePoliciesOfAccounts_butNoRules_becauseTheyStayInPostgres() {
        Door.as(Permission.REFERENCE_SNAPSHOT)
                .contentType("application/json")
                .body("{\"security_id\": \"00206RCQ3\", \"portfolio_groups\": [\"ALL\"]}")
                .post("/v1/reference-data/snapshots")
                .then()
                .statusCode(200)
                .body("business_date", equalTo("2023-03-31"))
                .body("accounts.account_id", hasSize(3))
                .body("accounts.holding_par[0]", equalTo(1_000_000))
                .body("issuer_cusips", contains("00206RCQ3", "00206RDJ8"))
                .body("policies.policy_id", hasItem("P1"))
                .body("rules", hasSize(0));
    }
}
