package com.allocationsystem.allocation;

import static io.restassured.RestAssured.given;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

/** The service at its REST door, with real servers behind it and the services it calls played. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(Peers.class)
public abstract class ComponentTest {

    /** A preview of 3,000,000 pro rata by NAV: 1,500,000, 1,000,000 and 500,000. */
    protected static final String PRO_RATA = """
            {"order":{"security_id":"00206RCQ3","side":"BUY","quantity":3000000},
             "allocation_method":"PRO_RATA","portfolio_groups":["CREDIT"]}""";

    protected PeerAnswers peers;

    @BeforeEach
    void answerAsUsual() {
        peers = new PeerAnswers(Peers.server());
    }

    protected static RequestSpecification as(String... permissions) {
        return given().auth()
                .oauth2(TestTokens.withPermissions("trader", permissions))
                .contentType(ContentType.JSON);
    }

    protected static RequestSpecification trader() {
        return as("reference:read", "order:read", "allocation:preview", "allocation:commit");
    }

    protected static RequestSpecification portfolioManager() {
        return as("reference:read", "order:read", "allocation:preview", "allocation:commit", "allocation:override");
    }

    protected static ValidatableResponse preview(String body) {
        return trader().body(body).post("/v1/allocations/preview").then();
    }

    protected static String previewed(String body) {
        return preview(body).statusCode(200).extract().path("allocation_id");
    }

    protected static ValidatableResponse commit(RequestSpecification who, String id, String body) {
        return who.header("Prefer", "wait=0")
                .body(body)
                .post("/v1/allocations/" + id + "/commit")
                .then();
    }
}
