package com.allocationsystem.auth.application;

import com.allocationsystem.auth.application.port.in.Session;
import com.allocationsystem.auth.application.port.out.SessionStore;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.session.SignInSession;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Begins and goes on with sessions, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sessions {

    private final SessionStore store;
    private final AccessTokens accessTokens;
    private final AuthConfig config;
    private final Clock clock;

    Sessions(SessionStore store, AccessTokens accessTokens, AuthConfig config, Clock clock) {
        this.store = store;
        this.accessTokens = accessTokens;
        this.config = config;
        this.clock = clock;
    }

    Session begin(User user) {
        Instant now = clock.instant();
        store.forgetExpired(user.id(), now);
        String id = UUID.randomUUID().toString();
        store.begin(new SignInSession(id, user.id(), now, now.plus(config.sessionLifetime()), null));
        return next(id, user);
    }

    Session next(String sessionId, User user) {
        String secret = RefreshSecrets.create();
        store.addToken(sessionId, RefreshSecrets.hash(secret), clock.instant());
        return new Session(accessTokens.forUser(user), secret, user);
    }
}
