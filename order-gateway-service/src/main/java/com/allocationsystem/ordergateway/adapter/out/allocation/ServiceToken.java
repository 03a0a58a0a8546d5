package com.allocationsystem.ordergateway.adapter.out.allocation;

import com.allocationsystem.ordergateway.adapter.out.allocation.AuthClient.CredentialsBody;
import com.allocationsystem.ordergateway.adapter.out.allocation.AuthClient.TokenBody;
import com.allocationsystem.ordergateway.config.ServiceIdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** This service's own access token, kept until a minute before it expires. */
@ApplicationScoped
class ServiceToken {

    private static final Duration RENEW_BEFORE = Duration.ofSeconds(60);

    private final AuthClient auth;
    private final ServiceIdentityConfig identity;
    private final Clock clock;
    private String value;
    private Instant renewAt = Instant.MIN;

    ServiceToken(@RestClient AuthClient auth, ServiceIdentityConfig identity, Clock clock) {
        this.auth = auth;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * @return a token good for a minute at least, as long as auth-service gives such
     * @throws jakarta.ws.rs.WebApplicationException when auth-service gives none
     * @throws jakarta.ws.rs.ProcessingException when it does not answer
     */
    synchronized String current() {
        if (!clock.instant().isBefore(renewAt)) {
            TokenBody token = auth.signIn(new CredentialsBody(identity.id(), identity.secret()));
            value = token.accessToken();
            renewAt = clock.instant().plusSeconds(token.expiresIn()).minus(RENEW_BEFORE);
        }
        return value;
    }

    /** Drops the token: it was refused although it had not expired, because auth-service changed its keys. */
    synchronized void forget() {
        renewAt = Instant.MIN;
    }
}
