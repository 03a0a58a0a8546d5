package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.application.port.in.provider.ProviderSignInUseCase;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How people sign in here. */
@Path("/auth/providers")
@Tag(name = "Authentication")
public class ProvidersResource {

    private final ProviderSignInUseCase signIn;

    ProvidersResource(ProviderSignInUseCase signIn) {
        this.signIn = signIn;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProviders",
            summary = "Whether a password is taken, and the identity providers of the firm by name",
            description = "For the sign-in screen; needs no token.")
    public ProvidersResponse providers() {
        return ProvidersResponse.from(signIn.doors());
    }

    /**
     * How people sign in; {@code id} stands in the address /auth/oidc/{id}/start, {@code name} on the button.
     *
     * @param passwordSignIn whether username and password are taken
     * @param providers identity providers of the firm
     */
    public record ProvidersResponse(boolean passwordSignIn, List<Provider> providers) {

        static ProvidersResponse from(ProviderSignInUseCase.Doors doors) {
            return new ProvidersResponse(
                    doors.password(),
                    doors.providers().stream()
                            .map(provider -> new Provider(provider.id(), provider.name()))
                            .toList());
        }

        /**
         * One provider.
         *
         * @param id stands in the address /v1/auth/oidc/{id}/start
         * @param name for the button
         */
        public record Provider(String id, String name) {}
    }
}
