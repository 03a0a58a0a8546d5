package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second account holds 1,000,000; 3,000,000 are bought. */
@QuarkusTest
class DatasetTargetsComponentTest extends ComponentTest {

    private static final String LEVEL = PRO_RATA.replace("PRO_RATA", "LEVEL_TO_TARGET");

    /** Of 4,000,000 by 5 : 3 : 2, the second already has 1,000,000 of its 1,200,000. */
    @Test
    void holdingsAreLeveledToTheTargetsOfTheDataset_whichTheStatementSeals() {
        peers.targets(
                target("ACC00001", "HOLDING", "0.5"),
                target("ACC00002", "HOLDING", "0.3"),
                target("ACC00002", "DURATION", "6"),
                target("ACC00003", "HOLDING", "0.2"));
        String id = preview(LEVEL)
                .statusCode(200)
                .body("targets_from", is("DATASET"))
                .body("allocations.allocated_quantity", contains(2_000_000, 200_000, 800_000))
                .extract()
                .path("allocation_id");

        SealedStatement opened = SealedStatement.open(
                trader().get("/v1/allocations/" + id + "/statement").asString());
        assertEquals(3, opened.inputs().targets().size());
        assertEquals("Model of March", opened.inputs().targets().get(0).source());
        assertEquals(List.of(), StatementChecker.failures(opened.inputs(), opened.plan()));
        trader().post("/v1/allocations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", is(true));
    }

    @Test
    void dispersionIsMeasuredFromTheTargetsOfTheDataset_onlyWhenAskedFor() {
        peers.targets(
                target("ACC00001", "ACTIVE_SPREAD_DURATION", "-0.5"),
                target("ACC00002", "ACTIVE_SPREAD_DURATION", "0"),
                target("ACC00003", "ACTIVE_SPREAD_DURATION", "0.25"));
        String least = PRO_RATA.replace("PRO_RATA", "MIN_DISPERSION");
        List<Integer> sent = preview(withParameters(
                        least, "\"metric_targets\":{\"ACC00001\":-0.5,\"ACC00002\":0,\"ACC00003\":0.25}"))
                .body("targets_from", is("REQUEST"))
                .extract()
                .path("allocations.allocated_quantity");

        List<Integer> stated = preview(withParameters(least, "\"targets_from\":\"DATASET\""))
                .statusCode(200)
                .body("targets_from", is("DATASET"))
                .extract()
                .path("allocations.allocated_quantity");
        assertEquals(sent, stated);
        preview(least).body("targets_from", nullValue());
    }

    @Test
    void groupsThatDisagreeAreNamed() {
        peers.targets(
                target("ACC00001", "HOLDING", "0.5"),
                target("ACC00002", "HOLDING", "0.3"),
                target("ACC00002", "HOLDING", "0.4").replace("\"*\"", "\"group:CREDIT\""));
        preview(LEVEL)
                .statusCode(422)
                .body("violations.field", contains("parameters.targets.ACC00002"))
                .body("violations[0].message", containsString("is 0.3 by * (Model of March) and 0.4 by group:CREDIT"));
    }

    @Test
    void targetsThatChangeBeforeTheCommitAreNamedIn409() {
        peers.targets(target("ACC00001", "HOLDING", "0.5"), target("ACC00003", "HOLDING", "0.2"));
        String id = preview(LEVEL).statusCode(200).extract().path("allocation_id");
        peers.targets(target("ACC00001", "HOLDING", "0.5"), target("ACC00003", "HOLDING", "0.25"));

        trader().contentType("application/json")
                .body("{}")
                .post("/v1/allocations/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("changes.field", hasItem("targets.ACC00003.*.value"));
    }

    private static String withParameters(String body, String parameters) {
        return body.replace("\"allocation_method\":", "\"parameters\":{" + parameters + "},\"allocation_method\":");
    }

    private static String target(String account, String metric, String value) {
        return """
                {"account_id":"%s","metric":"%s","value":%s,"scope":"*","effective_from":"2023-03-01",\
                "source":"Model of March"}""".formatted(account, metric, value);
    }
}
