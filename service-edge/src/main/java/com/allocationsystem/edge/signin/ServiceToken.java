package com.allocationsystem.edge.signin;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.edge.signin.AuthClient.CredentialsBody;
import com.allocationsystem.edge.signin.AuthClient.TokenBody;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A service's own access token, kept until a minute before it expires. */
public final class ServiceToken {

    private static final Duration RENEW_BEFORE = Duration.ofSeconds(60);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final AuthClient auth;
    private final CredentialsBody credentials;
    private final Clock clock;
    private String value;
    private Instant renewAt = Instant.MIN;

    /**
     * @param id client id at auth-service
     * @param secret client secret at auth-service
     */
    public ServiceToken(AuthClient auth, String id, String secret, Clock clock) {
        this.auth = auth;
        this.credentials = new CredentialsBody(id, secret);
        this.clock = clock;
    }

    /**
     * @return a token that is valid for at least a minute, provided that auth-service issues such tokens
     * @throws DependencyUnavailableException when auth-service does not answer, or refuses the credentials
     */
    public synchronized String current() {
        if (!clock.instant().isBefore(renewAt)) {
            try {
                TokenBody token = auth.signIn(credentials);
                value = token.accessToken();
                renewAt = clock.instant().plusSeconds(token.expiresIn()).minus(RENEW_BEFORE);
            } catch (WebApplicationException | ProcessingException e) {
                throw new DependencyUnavailableException("The sign-in of this service (auth-service)", RETRY_AFTER, e);
            }
        }
        return value;
    }

    /** Drops the token: it was refused although it had not expired, because auth-service changed its keys. */
    public synchronized void forget() {
        renewAt = Instant.MIN;
    }
}
