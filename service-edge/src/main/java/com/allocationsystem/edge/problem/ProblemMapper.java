package com.allocationsystem.edge.problem;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.InvalidInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem document; what no table knows is a bug: 500, logged once. */
@ApplicationScoped
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final Duration STORE_IS_BACK = Duration.ofSeconds(5);

    private static final Map<Integer, ProblemKind> BY_STATUS = Map.of(
            400, ProblemKind.MALFORMED,
            401, ProblemKind.UNAUTHENTICATED,
            403, ProblemKind.FORBIDDEN,
            404, ProblemKind.NOT_FOUND,
            405, ProblemKind.METHOD_NOT_ALLOWED,
            406, ProblemKind.NOT_ACCEPTABLE,
            413, ProblemKind.TOO_LARGE,
            415, ProblemKind.UNSUPPORTED);

    private final Instance<ProblemTable> tables;

    ProblemMapper(Instance<ProblemTable> tables) {
        this.tables = tables;
    }

    @ServerExceptionMapper
    Response invalidInput(InvalidInputException failure, UriInfo uri) {
        ProblemKind kind = failure.malformed() ? ProblemKind.MALFORMED : ProblemKind.IMPOSSIBLE;
        return answer(kind, failure.getMessage(), failure.faults(), Map.of(), uri)
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException failure, UriInfo uri) {
        return answer(
                        ProblemKind.UNAUTHENTICATED,
                        "The access token is missing, expired or not valid; sign in again.",
                        uri)
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return answer(ProblemKind.FORBIDDEN, "Your permissions do not include this; ask an administrator.", uri)
                .build();
    }

    @ServerExceptionMapper
    Response unavailable(DependencyUnavailableException failure, UriInfo uri) {
        LOG.warnf(failure, "%s", failure.getMessage());
        return answer(ProblemKind.UNAVAILABLE, failure.getMessage(), uri)
                .header(HttpHeaders.RETRY_AFTER, failure.retryAfter().toSeconds())
                .build();
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException failure, UriInfo uri, ContainerRequestContext request) {
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return anything(failure, uri);
        }
        ProblemKind kind =
                BY_STATUS.getOrDefault(status, new ProblemKind("http-" + status, "The request was refused", status));
        Response.ResponseBuilder answer = answer(kind, detail(failure, request), uri);
        return kind == ProblemKind.METHOD_NOT_ALLOWED
                ? answer.header(HttpHeaders.ALLOW, AddressOffer.ofThisRequest().allow())
                        .build()
                : answer.build();
    }

    private static String detail(WebApplicationException failure, ContainerRequestContext request) {
        String method = request.getMethod();
        return switch (failure.getResponse().getStatus()) {
            case 404 ->
                failure.getCause() == null && isGeneric(failure)
                        ? "No resource has this address; see the OpenAPI document at /q/openapi."
                        : failure.getMessage();
            case 405 -> AddressOffer.ofThisRequest().notAllowed(method);
            case 406 -> AddressOffer.ofThisRequest().notAcceptable(method, request.getHeaderString(HttpHeaders.ACCEPT));
            case 415 ->
                AddressOffer.ofThisRequest()
                        .notSupported(method, request.getHeaderString(HttpHeaders.CONTENT_TYPE), failure.getMessage());
            default -> failure.getMessage();
        };
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, UriInfo uri) {
        Optional<ProblemTable.Row> row = tables.stream()
                .map(table -> table.find(failure))
                .flatMap(Optional::stream)
                .findFirst();
        if (row.isPresent()) {
            ProblemTable.Row found = row.get();
            Map<String, Object> extras = found.extras().apply(failure);
            return answer(found.kind(), failure.getMessage(), List.of(), extras, uri)
                    .header(HttpHeaders.RETRY_AFTER, seconds(found.retryAfter().apply(failure)))
                    .build();
        }
        if (OutageDetector.isBehind(failure)) {
            return unavailable(
                    new DependencyUnavailableException("A store of this service", STORE_IS_BACK, failure), uri);
        }
        if (BrokenForm.isBehind(failure)) {
            return answer(
                            ProblemKind.MALFORMED,
                            "The form breaks off, has too many parts or another boundary than its Content-Type says.",
                            uri)
                    .build();
        }
        LOG.errorf(failure, "Unexpected failure at %s", uri.getRequestUri().getRawPath());
        return answer(ProblemKind.BUG, "This is our fault, not yours; quote the correlation id to support.", uri)
                .build();
    }

    /** Null leaves the header out. */
    private static Long seconds(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    private static boolean isGeneric(WebApplicationException failure) {
        String message = failure.getMessage();
        return message == null || message.startsWith("HTTP 404") || message.startsWith("Unable to find");
    }

    private static Response.ResponseBuilder answer(ProblemKind kind, String detail, UriInfo uri) {
        return answer(kind, detail, List.of(), Map.of(), uri);
    }

    private static Response.ResponseBuilder answer(
            ProblemKind kind, String detail, List<Fault> faults, Map<String, Object> extras, UriInfo uri) {
        Problem problem = new Problem(
                kind.type(),
                kind.title(),
                kind.status(),
                detail,
                uri.getRequestUri().getRawPath(),
                CorrelationId.current(),
                faults,
                extras);
        Response.ResponseBuilder answer =
                Response.status(kind.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return kind.status() == Response.Status.UNAUTHORIZED.getStatusCode()
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : answer;
    }
}
