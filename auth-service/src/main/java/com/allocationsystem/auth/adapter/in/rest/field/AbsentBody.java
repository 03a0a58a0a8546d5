package com.allocationsystem.auth.adapter.in.rest.field;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Signing out and refreshing take their token as bearer, too; then there is no body, which reads as an empty object. */
class AbsentBody {

    private static final Set<String> PATHS = Set.of("auth/logout", "auth/refresh");
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    @ServerRequestFilter(preMatching = true)
    void replace(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (PATHS.contains(relative) && request.getMethod().equals("POST") && hasNoBody(request)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            request.setEntityStream(new ByteArrayInputStream(EMPTY_OBJECT));
        }
    }

    /** A body that is announced in chunks may still come. */
    private static boolean hasNoBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") == null && (length == null || length.equals("0"));
    }
}
