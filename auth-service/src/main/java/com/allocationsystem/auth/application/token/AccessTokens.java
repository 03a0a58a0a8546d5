package com.allocationsystem.auth.application.token;

import com.allocationsystem.auth.application.port.out.token.AccessTokenSigner;
import com.allocationsystem.auth.application.port.out.token.AccessTokenSigner.Claims;
import com.allocationsystem.auth.application.port.out.token.AccessTokenSigner.SessionClaims;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.session.SignInSession;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gives out access tokens, signed with the key whose turn it is. */
@ApplicationScoped
public class AccessTokens {

    private final AccessTokenSigner signer;
    private final KeyRing keys;
    private final AuthConfig config;
    private final Clock clock;

    AccessTokens(AccessTokenSigner signer, KeyRing keys, AuthConfig config, Clock clock) {
        this.signer = signer;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** The token ends with its session at the latest. */
    public String forUser(User user, Rights rights, SignInSession session) {
        SessionClaims claims = new SessionClaims(session.id(), user.tokenVersion());
        return sign(user.id(), user.username(), claims, rights, session.expiresAt());
    }

    /** The token ends with its API token at the latest, whose id stands where that of a session would. */
    public String forApiToken(User user, Rights rights, ApiToken apiToken) {
        SessionClaims claims = new SessionClaims(apiToken.id(), user.tokenVersion());
        return sign(user.id(), user.username(), claims, rights, apiToken.expiresAt());
    }

    String forService(String clientId, List<String> permissions) {
        return sign(clientId, clientId, null, new Rights(permissions, Entitlement.ALL), Instant.MAX);
    }

    private String sign(String subject, String name, SessionClaims session, Rights rights, Instant endsAtTheLatest) {
        Instant now = clock.instant();
        Instant expiry = now.plus(config.accessTokenLifetime());
        Instant end = expiry.isAfter(endsAtTheLatest) ? endsAtTheLatest : expiry;
        Claims claims = new Claims(subject, name, session, rights, now, end);
        return signer.sign(claims, keys.signer());
    }
}
