package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.out.SessionStore;
import com.allocationsystem.auth.application.token.AccessTokens;
import com.allocationsystem.auth.application.token.RefreshSecrets;
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
        SignInSession session = new SignInSession(
                UUID.randomUUID().toString(), user.id(), now, now.plus(config.sessionLifetime()), null);
        store.begin(session);
        return next(session, user);
    }

    Session next(SignInSession session, User user) {
        String secret = RefreshSecrets.create();
        store.addToken(session.id(), RefreshSecrets.hash(secret), clock.instant());
        return new Session(accessTokens.forUser(user, session), secret, user);
    }
}
