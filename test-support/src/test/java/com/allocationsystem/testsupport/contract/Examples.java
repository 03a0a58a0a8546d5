package com.allocationsystem.testsupport.contract;

import com.allocationsystem.testsupport.contract.Contract.Operation;
import com.allocationsystem.testsupport.contract.Contract.Part;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Examples of a document: one of each JSON body of a request and of each main JSON answer, as their schemas say. */
final class Examples {

    private static final String JSON = "application/json";

    private final Schemas schemas;

    Examples(JsonNode document) {
        this.schemas = new Schemas(document);
    }

    List<Part> parts(Stream<Operation> operations) {
        return operations.flatMap(this::parts).toList();
    }

    private Stream<Part> parts(Operation operation) {
        String place = "/paths/" + PublishedContract.escaped(operation.where().replaceFirst("^\\w+ ", "")) + "/"
                + operation.where().replaceFirst(" .*", "");
        Stream<Part> asked =
                operation.node().path("requestBody").path("content").has(JSON)
                        ? Stream.of(part(
                                operation.where() + " body",
                                place + "/requestBody",
                                operation.node().path("requestBody")))
                        : Stream.empty();
        Stream<Part> answered = operation.node().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2")
                        && response.getValue().path("content").has(JSON))
                .limit(1)
                .map(response -> part(
                        operation.where() + " " + response.getKey(),
                        place + "/responses/" + response.getKey(),
                        response.getValue()));
        return Stream.concat(asked, answered);
    }

    private Part part(String where, String place, JsonNode holder) {
        JsonNode example = holder.path("content").path(JSON).path("example");
        if (example.isMissingNode()) {
            return new Part(where, Optional.of("has no example"));
        }
        List<String> faults = schemas.faults(place + "/content/application~1json/schema", example);
        return new Part(
                where,
                faults.isEmpty() ? Optional.empty() : Optional.of("has an example that its schema refuses: " + faults));
    }
}
