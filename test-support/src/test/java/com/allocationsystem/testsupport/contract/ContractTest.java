package com.allocationsystem.testsupport.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The services' contracts in {@code docs/api} describe everything they hold; {@code ./dev contract} runs this alone for its
 * counts. That a document is what its service serves, the check of {@code web-ui/scripts/generate-api.mjs} holds.
 */
class ContractTest {

    private static final Path FOLDER = Path.of("../docs/api").toAbsolutePath().normalize();
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<String> services() {
        return Stream.of("allocation-service", "auth-service", "order-gateway-service", "reference-data-service");
    }

    @ParameterizedTest
    @MethodSource("services")
    void everythingIsDescribed(String service) throws IOException {
        JsonNode document = YAML.readTree(Files.readString(FOLDER.resolve(service + ".yaml")));
        TreeMap<String, List<Contract.Part>> rules = new TreeMap<>(new Contract(document).parts());
        rules.forEach((rule, parts) -> System.out.printf(
                "%-22s %-18s %5d of %5d%n",
                service, rule, parts.size() - faults(parts).size(), parts.size()));
        assertEquals(
                List.of(),
                rules.values().stream().flatMap(parts -> faults(parts).stream()).toList());
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        JsonNode planted = YAML.readTree("""
                paths:
                  /a:
                    get: {operationId: readA, summary: A, parameters: [{name: q}], responses: {'404': {description: none}}}
                    post: {operationId: makeA, summary: A, description: A, responses: {'503': {$ref: '#/components/responses/away'}}}
                    put: {operationId: put, summary: A, description: A, responses: {'503': {$ref: '#/components/responses/away'}}}
                  /b:
                    put: {operationId: putB, summary: B, description: B, requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'200': {content: {application/json: {schema: {type: string}, example: 7}}}, '503': {$ref: '#/components/responses/away'}}}
                components:
                  responses:
                    away: {content: {application/problem+json: {schema: {allOf: [{properties: {type: {enum: [/problems/away]}}}]}}}}
                  schemas:
                    A: {properties: {b: {type: string}, c: {type: [string, 'null'], description: Text}, d: {type: string, description: Text}}}
                """);
        assertEquals(
                List.of(
                        "put /b body has no example",
                        "put /b 200 has an example that its schema refuses: [: integer found, string expected]",
                        "get /a has no description",
                        "post /a never succeeds",
                        "put /a has the id put, not a verb and a noun",
                        "get /a q has no description",
                        "get /a 404 is no problem document with its types",
                        "get /a 503 is not there",
                        "A.b has no description",
                        "A.c can be null, and its description does not say when: Text"),
                new TreeMap<>(new Contract(planted).parts())
                        .values().stream()
                                .flatMap(parts -> faults(parts).stream())
                                .toList());
    }

    private static List<String> faults(List<Contract.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.fault().map(fault -> part.where() + " " + fault).stream())
                .toList();
    }
}
