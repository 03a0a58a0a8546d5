package com.allocationsystem.edge.signin;

import com.allocationsystem.edge.correlation.CorrelationIdClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How a service signs in. */
@Path("/v1/auth/service-token")
@RegisterRestClient(configKey = "auth")
@RegisterProvider(CorrelationIdClientFilter.class)
public interface AuthClient {

    @POST
    TokenBody signIn(CredentialsBody credentials);

    /** The service that signs in. */
    record CredentialsBody(String clientId, String clientSecret) {
        @Override
        public String toString() {
            return "CredentialsBody[clientId=" + clientId + "]";
        }
    }

    /** The token and its lifetime in seconds. */
    record TokenBody(String accessToken, long expiresIn) {
        @Override
        public String toString() {
            return "TokenBody[expiresIn=" + expiresIn + "]";
        }
    }
}
