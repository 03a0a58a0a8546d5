package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.adapter.in.rest.field.Addresses;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.token.IssueServiceTokenUseCase;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access tokens for the services of the system. */
@Path("/auth/service-token")
@Tag(name = "Authentication")
public class ServiceTokenResource {

    private final IssueServiceTokenUseCase serviceToken;

    ServiceTokenResource(IssueServiceTokenUseCase serviceToken) {
        this.serviceToken = serviceToken;
    }

    @POST
    @PermitAll
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "issueServiceToken",
            summary = "An access token for a service of the system; not reachable through the gateway",
            description = "Takes the client id and secret of the service. The token carries the permissions of that "
                    + "service only.")
    public ServiceTokenResponse serviceToken(ServiceTokenRequest request, @Context HttpServerRequest http)
            throws SignInRefusedException, TooManyAttemptsException {
        return ServiceTokenResponse.from(serviceToken.issue(request.toCommand(Addresses.of(http))));
    }
}
