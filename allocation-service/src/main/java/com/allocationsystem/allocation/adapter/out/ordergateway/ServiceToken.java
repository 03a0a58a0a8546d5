package com.allocationsystem.allocation.adapter.out.ordergateway;

import com.allocationsystem.allocation.adapter.out.ordergateway.AuthClient.CredentialsBody;
import com.allocationsystem.allocation.adapter.out.ordergateway.AuthClient.TokenBody;
import com.allocationsystem.allocation.application.port.out.OrderDeskUnavailableException;
import com.allocationsystem.allocation.config.ServiceIdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
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
     * @throws OrderDeskUnavailableException when auth-service gives none
     */
    synchronized String current() {
        if (!clock.instant().isBefore(renewAt)) {
            try {
                TokenBody token = auth.signIn(new CredentialsBody(identity.id(), identity.secret()));
                value = token.accessToken();
                renewAt = clock.instant().plusSeconds(token.expiresIn()).minus(RENEW_BEFORE);
            } catch (WebApplicationException | ProcessingException e) {
                throw new OrderDeskUnavailableException("The service cannot sign in at auth-service", e);
            }
        }
        return value;
    }

    /** Drops the token: somebody refused it although it had not expired (auth-service changed its keys). */
    synchronized void forget() {
        renewAt = Instant.MIN;
    }
}
