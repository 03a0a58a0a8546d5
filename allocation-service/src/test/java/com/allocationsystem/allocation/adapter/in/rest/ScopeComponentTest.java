package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user limited to portfolio groups: what is outside answers exactly as what does not exist, at every door. */
@QuarkusTest
class ScopeComponentTest extends ComponentTest {

    private static final List<Function<RequestSpecification, Function<String, Response>>> DOORS = List.of(
            who -> id -> who.get("/v1/allocations/" + id),
            who -> id -> who.get("/v1/allocations/" + id + "/lines"),
            who -> id -> who.get("/v1/allocations/" + id + "/lines/export"),
            who -> id -> who.get("/v1/allocations/" + id + "/lines/table"),
            who -> id -> who.get("/v1/allocations/" + id + "/pro-rata"),
            who -> id -> who.get("/v1/allocations/" + id + "/statement"),
            who -> id -> who.get("/v1/allocations/" + id + "/events"),
            who -> id -> who.post("/v1/allocations/" + id + "/replay"),
            who -> id -> who.body("{}").post("/v1/allocations/" + id + "/commit"),
            who -> id -> who.body("{}").post("/v1/allocations/" + id + "/retry-failed"));

    @Inject
    EntityManager database;

    @BeforeEach
    void forgetCommitments() {
        peers.gatewayAnswers("ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED");
        Commitments.forget(database);
    }

    @Test
    void previewOutsideTheScopeDoesNotExist() {
        allAnswerAsUnknown(previewed(PRO_RATA));
    }

    @Test
    void committedAllocationOutsideTheScopeDoesNotExist() {
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200);

        allAnswerAsUnknown(id);
        scoped("RATES").get("/v1/allocations").then().statusCode(200).body("allocations", empty());
        scoped("RATES", "CREDIT").get("/v1/allocations").then().body("allocations.allocation_id", contains(id));
        scoped("CREDIT").get("/v1/allocations/" + id).then().statusCode(200).body("status", is("SUCCESS"));
    }

    @Test
    void auditRowsOutsideTheScopeAreLeftOut() {
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200);

        for (String group : List.of("RATES", "credit")) {
            scoped(group)
                    .get("/v1/audit/allocations?entity_id=" + id)
                    .then()
                    .statusCode(200)
                    .body("entries", empty());
        }
        scoped("RATES", "CREDIT")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries.action", contains("allocation.committed"));
    }

    @Test
    void allGroupsOfAnAllocationMustBeInside() {
        String id = previewed(PRO_RATA.replace("[\"CREDIT\"]", "[\"CREDIT\",\"RATES\"]"));

        scoped("CREDIT").get("/v1/allocations/" + id).then().statusCode(404);
        scoped("RATES", "CREDIT").get("/v1/allocations/" + id).then().statusCode(200);
    }

    @Test
    void scopedUserPreviewsAndCommitsInside() {
        String id = scoped("CREDIT")
                .body(PRO_RATA)
                .post("/v1/allocations/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("allocation_id");

        commit(scoped("CREDIT"), id, "{}").statusCode(200);
    }

    /** The same words as for a group that there is not. */
    @Test
    void previewNamingAGroupOutside_answersAsForAnUnknownGroup() {
        String both = PRO_RATA.replace("[\"CREDIT\"]", "[\"CREDIT\",\"RATES\"]");
        String compare = both.replace("\"allocation_method\":\"PRO_RATA\"", "\"allocation_methods\":[\"PRO_RATA\"]");
        String room = "{\"order\":{\"security_id\":\"00206RCQ3\",\"side\":\"BUY\"},"
                + "\"portfolio_groups\":[\"CREDIT\",\"RATES\"]}";

        for (List<String> door :
                List.of(List.of("preview", both), List.of("compare", compare), List.of("room", room))) {
            scoped("CREDIT")
                    .body(door.get(1))
                    .post("/v1/allocations/" + door.get(0))
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("portfolio_groups[1]"))
                    .body("violations.message", contains("there is no group 'RATES'"));
        }
    }

    @Test
    void whoSeesNoGroupSeesNothing() {
        String id = previewed(PRO_RATA);

        scoped().get("/v1/allocations/" + id).then().statusCode(404);
        scoped().get("/v1/allocations").then().body("allocations", empty());
    }

    /** Compliance reviews what it does not trade. */
    @Test
    void complianceOpensAnAllocation_andCommitsNone() {
        String id = previewed(PRO_RATA);

        as("compliance:read").get("/v1/allocations/" + id).then().statusCode(200);
        as("compliance:read").get("/v1/allocations/" + id + "/statement").then().statusCode(200);
        as("compliance:read").post("/v1/allocations/" + id + "/replay").then().statusCode(200);
        as("compliance:read").get("/v1/allocations").then().statusCode(200);
        commit(as("compliance:read"), id, "{}").statusCode(403);
    }

    private static void allAnswerAsUnknown(String id) {
        for (Function<RequestSpecification, Function<String, Response>> door : DOORS) {
            String unknown = UUID.randomUUID().toString();
            Response outside = door.apply(scoped("RATES")).apply(id);
            Response nowhere = door.apply(scoped("RATES")).apply(unknown);
            outside.then().statusCode(404).body(not(is("")));
            assertEquals(
                    nowhere.path("detail").toString().replace(unknown, id),
                    outside.path("detail").toString());
        }
    }

    private static RequestSpecification scoped(String... groups) {
        return given().auth()
                .oauth2(TestTokens.scoped(
                        "sam",
                        List.of(groups),
                        "reference:read",
                        "order:read",
                        "allocation:preview",
                        "allocation:commit",
                        "audit:read"))
                .contentType(ContentType.JSON);
    }
}
