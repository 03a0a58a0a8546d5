package com.allocationsystem.testsupport.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a contract does not say of an answer is named. */
class PublishedContractTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String JSON = "application/json";

    private static PublishedContract contract;

    @BeforeAll
    static void plant() throws JsonProcessingException {
        contract = new PublishedContract(new YAMLMapper().readTree("""
                paths:
                  /v1/things/{id}:
                    get:
                      responses:
                        '200':
                          headers: {ETag: {schema: {type: string}}}
                          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                        '304': {description: same}
                        '404': {$ref: '#/components/responses/not-found'}
                  /v1/things/first:
                    put:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                      responses: {'204': {description: done}}
                components:
                  responses:
                    not-found: {content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                  schemas:
                    Thing: {type: object, required: [day], properties: {day: {type: string, format: date}}}
                    Problem: {type: object, required: [type], properties: {type: {type: string}}}
                """));
    }

    @Test
    void anAnswerAsPublishedHasNoFault() {
        assertEquals(List.of(), faults("GET", "/v1/things/7", 200, JSON, "{\"day\":\"2023-04-03\"}", "etag"));
        assertEquals(List.of(), faults("HEAD", "/v1/things/7", 200, JSON, ""));
        assertEquals(List.of(), faults("GET", "/v1/things/7", 304, null, ""));
        assertEquals(List.of(), faults("GET", "/v1/things/7", 404, PROBLEM, "{\"type\":\"/problems/not-found\"}"));
        assertEquals(List.of(), faults("PUT", "/v1/things/first", 204, null, ""));
    }

    @Test
    void statusHeaderAndMediaTypeAreOnesOfTheDocument() {
        assertEquals(
                List.of("the status 500 is not in the document"),
                faults("GET", "/v1/things/7", 500, PROBLEM, "{\"type\":\"/problems/internal-error\"}"));
        assertEquals(
                List.of("the header location of status 304 is not in the document"),
                faults("GET", "/v1/things/7", 304, null, "", "location"));
        assertEquals(
                List.of("the media type text/html of status 200 is not in the document"),
                faults("GET", "/v1/things/7", 200, "text/html", "<p>"));
        assertEquals(
                List.of("the body of status 200 is missing"), faults("GET", "/v1/things/7", 200, null, "", "etag"));
    }

    @Test
    void aBodyHoldsWhatItsSchemaSays_andNoMore() {
        assertEquals(
                List.of(
                        "/day: does not match the date pattern must be a valid RFC 3339 full-date",
                        ": property 'hour' is not evaluated and the schema does not allow unevaluated properties"),
                faults("GET", "/v1/things/7", 200, JSON, "{\"day\":\"today\",\"hour\":7}"));
    }

    @Test
    void whatIsNoOperationIsRefusedByAProblemDocument() {
        assertEquals(List.of(), faults("POST", "/v1/things/7", 405, PROBLEM, "{\"type\":\"/problems/no\"}"));
        assertEquals(
                List.of("no operation of the document, and not refused by a problem document"),
                faults("GET", "/v1/others", 200, JSON, "{}"));
        assertTrue(faults("GET", "/v1/others", 404, PROBLEM, "{}").get(0).contains("'type'"));
    }

    @Test
    void aBodyThatWasAcceptedIsOneThatTheDocumentAllows() {
        Answer accepted = new Answer("PUT", "/v1/things/first", "{\"hour\":7}", 204, null, Set.of(), new byte[0]);
        assertEquals(2, contract.faults(accepted).size(), contract.faults(accepted)::toString);
        Answer refused = new Answer("PUT", "/v1/things/first", "{\"hour\":7}", 422, null, Set.of(), new byte[0]);
        assertEquals(List.of("the status 422 is not in the document"), contract.faults(refused));
    }

    private static List<String> faults(
            String method, String path, int status, String type, String body, String... headers) {
        return contract.faults(
                new Answer(method, path, null, status, type, Set.of(headers), body.getBytes(StandardCharsets.UTF_8)));
    }
}
