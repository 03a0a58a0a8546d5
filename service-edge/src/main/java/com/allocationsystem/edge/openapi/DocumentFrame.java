package com.allocationsystem.edge.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What stands round the operations of every service's document: address, tags, headers, and who needs no token. */
final class DocumentFrame {

    /**
     * Beside the access token, where a resource asks for one of them. Not declared by a resource: the first scheme that one
     * declares becomes the scheme that every permission is asked of.
     */
    private static final Map<String, SecurityScheme> SCHEMES = Map.of(
            "RefreshCookie",
            OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.APIKEY)
                    .in(SecurityScheme.In.COOKIE)
                    .name("__Secure-oas-refresh")
                    .description(
                            "The refresh token of a browser's session; oas-refresh where the system is served without TLS"),
            "DirectorySecret",
            OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .description("The secret that was set for a provider's directory"));

    private DocumentFrame() {}

    static void complete(OpenAPI document) {
        // The paths hold /v1 already, and the gateway serves the document under its own address.
        document.setServers(
                List.of(OASFactory.createServer().url("/").description("The address that this document comes from")));
        if (document.getTags() != null) {
            document.getTags().stream()
                    .filter(tag -> tag.getDescription() == null)
                    .forEach(tag -> tag.setDescription(SharedTerms.of("tag." + tag.getName())));
        }
        operations(document)
                .filter(operation -> operation.getSecurity() != null)
                .flatMap(operation -> operation.getSecurity().stream())
                .flatMap(security -> security.getSchemes().keySet().stream())
                .filter(SCHEMES::containsKey)
                .distinct()
                .forEach(name -> document.getComponents().addSecurityScheme(name, SCHEMES.get(name)));
        operations(document)
                .filter(operation -> operation.getSecurity() == null)
                .forEach(operation -> operation.setSecurity(List.of()));
        operations(document)
                .flatMap(DocumentFrame::headers)
                .forEach(header -> complete(header.getKey(), header.getValue()));
    }

    static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Map.Entry<String, Header>> headers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(response -> response.getHeaders())
                .filter(Objects::nonNull)
                .flatMap(headers -> headers.entrySet().stream());
    }

    private static void complete(String name, Header header) {
        if (header.getDescription() == null) {
            header.setDescription(SharedTerms.of("header." + name));
        }
        if (header.getSchema() == null) {
            header.setSchema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
        }
    }
}
