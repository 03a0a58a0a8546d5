package com.allocationsystem.gateway.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.gateway.domain.RequestPath;
import com.allocationsystem.gateway.domain.RouteTable;
import com.allocationsystem.gateway.fixture.Upstreams;
import com.allocationsystem.gateway.proxy.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one document of the front door: it names what is open, and what the gateway answers of its own accord. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class ContractComponentTest {

    private static final String DOCUMENT = "/docs/openapi";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<ProblemKind> OWN = List.of(
            ProblemKind.MALFORMED,
            ProblemKind.NOT_FOUND,
            ProblemKind.TOO_LARGE,
            ProblemKind.UNAVAILABLE,
            Problems.TOO_MANY,
            Problems.GARBLED,
            Problems.SLOW);

    @Test
    void everyAddressOfTheDocumentIsOpen_andNoClosedOneIsNamed() throws IOException {
        List<String> closed = new ArrayList<>();
        document().path("paths").fieldNames().forEachRemaining(path -> {
            // The chain of an audit is part of the address of its service.
            String address = path.replace("{chain}", "auth").replaceAll("\\{[^}]+}", "x");
            if (RequestPath.parse(address).flatMap(RouteTable::find).isEmpty()) {
                closed.add(path);
            }
        });
        assertEquals(List.of(), closed);
    }

    @Test
    void everyOperationHasWhatTheGatewayAnswersItself() throws IOException {
        JsonNode document = document();
        List<String> missing = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> OWN.stream()
                        .filter(kind ->
                                !typesOf(document, operation.getValue(), kind).contains(kind.type()))
                        .map(kind -> operation.getKey() + " " + path.getKey() + " " + kind.type())
                        .forEach(missing::add)));
        assertEquals(List.of(), missing);
        assertTrue(document.path("paths").size() > 0, "the document is empty");
    }

    @Test
    void itIsYaml_orJsonForThoseWhoAsk() throws IOException {
        String yaml = given().get(DOCUMENT)
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asString();
        assertEquals(document(), new YAMLMapper().readTree(yaml));
        given().accept("application/json").get(DOCUMENT).then().statusCode(200).contentType("application/json");
    }

    @Test
    void aProgramThatHasIt_isToldSo() {
        String tag = given().get(DOCUMENT).header("ETag");
        given().header("If-None-Match", tag)
                .get(DOCUMENT)
                .then()
                .statusCode(304)
                .body(emptyString());
        given().head(DOCUMENT).then().statusCode(200).header("Content-Type", startsWith("application/yaml"));
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(given().get(DOCUMENT + "?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString());
    }

    private static List<String> typesOf(JsonNode document, JsonNode operation, ProblemKind kind) {
        JsonNode response = operation.path("responses").path(String.valueOf(kind.status()));
        JsonNode meant = response.has("$ref")
                ? document.at(response.path("$ref").asText().substring(1))
                : response;
        JsonNode types =
                meant.path("content").path("application/problem+json").at("/schema/allOf/1/properties/type/enum");
        return Stream.iterate(0, i -> i < types.size(), i -> i + 1)
                .map(i -> types.get(i).asText())
                .toList();
    }
}
