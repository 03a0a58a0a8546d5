package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.token.AccessTokens;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.session.SessionOrigin;
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
    private final RightsReader rights;
    private final AuthConfig config;
    private final Clock clock;

    Sessions(SessionStore store, AccessTokens accessTokens, RightsReader rights, AuthConfig config, Clock clock) {
        this.store = store;
        this.accessTokens = accessTokens;
        this.rights = rights;
        this.config = config;
        this.clock = clock;
    }

    Session begin(User user, SessionOrigin origin) {
        Instant now = clock.instant();
        store.forgetExpired(user.id(), now);
        SignInSession session = new SignInSession(
                UUID.randomUUID().toString(), user.id(), now, now.plus(config.sessionLifetime()), null, origin, now);
        store.begin(session);
        return next(session, user);
    }

    Session next(SignInSession session, User user) {
        String secret = Secrets.create();
        store.addToken(session.id(), Secrets.hash(secret), clock.instant());
        UserEntry entry = rights.entry(user);
        return new Session(
                accessTokens.forUser(user, entry.rights(), session),
                secret,
                session.origin().transport(),
                entry);
    }
}
