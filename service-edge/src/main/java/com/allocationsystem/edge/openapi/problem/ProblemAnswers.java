package com.allocationsystem.edge.openapi.problem;

import com.allocationsystem.edge.problem.Problem;
import com.allocationsystem.edge.problem.ProblemKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Adds to each operation every problem that it can answer: those of the exceptions that its method declares, by the service's
 * table, and those that follow from its shape. Problems of one status are one response of the components.
 */
public final class ProblemAnswers {

    /** Descriptions of the responses that the scanner adds of its own accord, whether or not they occur. */
    private static final Set<String> OF_THE_SCANNER = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    /** Name of the security scheme in {@code microprofile-config.properties}. */
    private static final String ACCESS_TOKEN = "AccessToken";

    private static final Set<Integer> WITH_RETRY_AFTER = Set.of(429, 503);

    private final DeclaredProblems declared;

    public ProblemAnswers(IndexView index) {
        this.declared = new DeclaredProblems(index);
    }

    public void add(OpenAPI document) {
        Components components = document.getComponents();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> declared.asProblems(operation.getOperationId()))
                .forEach(operation -> add(operation, components));
        if (components.getResponses() != null) {
            components.addSchema("Problem", ProblemSchema.problem()).addSchema("Fault", ProblemSchema.fault());
        }
    }

    private void add(Operation operation, Components components) {
        Map<Integer, Set<ProblemKind>> byStatus = Stream.concat(
                        byShape(operation), declared.of(operation.getOperationId()))
                .collect(Collectors.groupingBy(
                        ProblemKind::status,
                        TreeMap::new,
                        Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(ProblemKind::code)))));
        byStatus.forEach((status, kinds) -> {
            String name = kinds.stream().map(ProblemKind::code).collect(Collectors.joining("."));
            components.addResponse(name, response(status, kinds));
            answer(operation, String.valueOf(status)).setRef(name);
        });
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> isOfTheScanner(response.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(operation.getResponses()::removeAPIResponse);
    }

    /** What a resource says about a status of its own accord stays beside the reference. */
    private static APIResponse answer(Operation operation, String status) {
        APIResponse said = operation.getResponses().getAPIResponse(status);
        APIResponse answer = OASFactory.createAPIResponse();
        if (said != null && !isOfTheScanner(said)) {
            answer.setDescription(said.getDescription());
        }
        operation.getResponses().addAPIResponse(status, answer);
        return answer;
    }

    private static boolean isOfTheScanner(APIResponse response) {
        return response.getDescription() != null && OF_THE_SCANNER.contains(response.getDescription());
    }

    /** What the edge answers before the operation runs, or in its place. */
    private static Stream<ProblemKind> byShape(Operation operation) {
        boolean hasBody = operation.getRequestBody() != null;
        boolean hasInput = hasBody
                || (operation.getParameters() != null
                        && !operation.getParameters().isEmpty());
        boolean hasAnswer = operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(response -> response.getContent() != null);
        boolean isSecured = operation.getSecurity() != null
                && operation.getSecurity().stream().anyMatch(security -> security.hasScheme(ACCESS_TOKEN));
        boolean needsPermission = isSecured
                && operation.getSecurity().stream()
                        .flatMap(security -> security.getSchemes().values().stream())
                        .anyMatch(scopes -> !scopes.isEmpty());
        return Stream.of(
                        kinds(true, ProblemKind.BUG, ProblemKind.UNAVAILABLE),
                        kinds(hasInput, ProblemKind.MALFORMED, ProblemKind.IMPOSSIBLE),
                        kinds(hasBody, ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED),
                        kinds(hasAnswer, ProblemKind.NOT_ACCEPTABLE),
                        kinds(isSecured, ProblemKind.UNAUTHENTICATED),
                        kinds(needsPermission, ProblemKind.FORBIDDEN))
                .flatMap(List::stream);
    }

    private static List<ProblemKind> kinds(boolean apply, ProblemKind... kinds) {
        return apply ? List.of(kinds) : List.of();
    }

    private static APIResponse response(int status, Set<ProblemKind> kinds) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(kinds.stream().map(ProblemKind::title).collect(Collectors.joining("; ")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(ProblemSchema.of(kinds))));
        if (WITH_RETRY_AFTER.contains(status)) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Whole seconds after which to try again; left out where that is not known")
                            .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))));
        }
        return response;
    }
}
