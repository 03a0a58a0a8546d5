package com.allocationsystem.testsupport.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One published OpenAPI document, and whether an answer is one that it describes. */
public final class PublishedContract {

    private static final Path FOLDER = Path.of("../docs/api").toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Headers that a client acts on: one that is sent and not described is missing from the contract. */
    private static final Set<String> ACTED_ON = Set.of("location", "etag", "retry-after", "content-disposition");

    /** A body of these means nothing (RFC 9110, 9.3) where the operation has none. */
    private static final Set<String> BODILESS = Set.of("get", "delete");

    private final JsonNode document;
    private final Schemas schemas;
    private final List<Template> templates = new ArrayList<>();

    private record Template(Pattern pattern, String path) {}

    /** @param document in the form of OpenAPI 3.1 */
    public PublishedContract(JsonNode document) {
        this.document = document;
        this.schemas = new Schemas(document);
        document.path("paths")
                .fieldNames()
                .forEachRemaining(path -> templates.add(new Template(
                        Pattern.compile(path.replaceAll("([.*+?()])", "\\\\$1").replaceAll("\\{[^}]+}", "[^/]+")),
                        path)));
        // An address that is written out comes before one with parameters.
        templates.sort(Comparator.comparingLong(template ->
                template.path().chars().filter(letter -> letter == '{').count()));
    }

    /** @return the document that is kept of the module whose tests these are; none where it is no service with a contract */
    static Optional<PublishedContract> ofThisModule() {
        Path kept = FOLDER.resolve(Path.of("").toAbsolutePath().getFileName() + ".yaml");
        if (!Files.exists(kept)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedContract(new YAMLMapper().readTree(Files.readString(kept))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the document does not say of this answer; empty where it is as published */
    public List<String> faults(Answer answer) {
        Optional<String> path = templates.stream()
                .filter(template -> template.pattern().matcher(answer.path()).matches())
                .map(Template::path)
                .findFirst();
        String method = answer.method().equals("HEAD") ? "get" : answer.method().toLowerCase();
        if (path.isEmpty() || !document.path("paths").path(path.get()).has(method)) {
            return ofNoOperation(answer);
        }
        String place = "/paths/" + escaped(path.get()) + "/" + method;
        List<String> faults = new ArrayList<>(ofAnswer(answer, place + "/responses/" + answer.status()));
        String asked = place + "/requestBody/content/application~1json/schema";
        boolean isRead = !document.at(asked).isMissingNode() || !BODILESS.contains(method);
        if (answer.hasSucceeded() && answer.asked() != null && isRead) {
            faults.addAll(ofRequest(answer, asked));
        }
        return faults;
    }

    /** An address or a method that is none of the contract's is refused, and as everything is refused. */
    private List<String> ofNoOperation(Answer answer) {
        if (!answer.isProblem()) {
            return List.of("no operation of the document, and not refused by a problem document");
        }
        return schemas.faults("/components/schemas/Problem", json(answer.text()));
    }

    private List<String> ofAnswer(Answer answer, String place) {
        JsonNode given = document.at(place);
        if (given.isMissingNode()) {
            return List.of("the status %d is not in the document".formatted(answer.status()));
        }
        String meant = given.has("$ref") ? given.path("$ref").asText().substring(1) : place;
        JsonNode response = document.at(meant);
        Set<String> undescribed = new TreeSet<>(answer.headers());
        undescribed.retainAll(ACTED_ON);
        response.path("headers").fieldNames().forEachRemaining(header -> undescribed.remove(header.toLowerCase()));
        List<String> faults = new ArrayList<>(undescribed.stream()
                .map(header -> "the header %s of status %d is not in the document".formatted(header, answer.status()))
                .toList());
        if (answer.body().length > 0) {
            faults.addAll(ofBody(answer, response, meant));
        } else if (!response.path("content").isEmpty() && !answer.method().equals("HEAD")) {
            faults.add("the body of status %d is missing".formatted(answer.status()));
        }
        return faults;
    }

    private List<String> ofBody(Answer answer, JsonNode response, String place) {
        if (!response.path("content").has(answer.type())) {
            return List.of(
                    "the media type %s of status %d is not in the document".formatted(answer.type(), answer.status()));
        }
        String schema = place + "/content/" + escaped(answer.type()) + "/schema";
        return answer.isJson() && document.at(schema).isObject()
                ? schemas.faults(schema, json(answer.text()))
                : List.of();
    }

    /** A body that was accepted is one that the document allows. */
    private List<String> ofRequest(Answer answer, String place) {
        if (document.at(place).isMissingNode()) {
            return List.of("the body that was accepted is not in the document");
        }
        return schemas.faults(place, json(answer.asked())).stream()
                .map(fault -> "the body was accepted, the document refuses it: " + fault)
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + text, e);
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
