package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.signin.RefreshSessionUseCase;
import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.application.user.LocalUsers;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.session.RefreshToken;
import com.allocationsystem.auth.domain.session.Transport;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Rotates refresh tokens; a token that comes twice ends its session. */
@ApplicationScoped
class RefreshSessionService implements RefreshSessionUseCase {

    private final SessionStore store;
    private final UserBook users;
    private final Sessions sessions;
    private final AuthAudit audit;
    private final LocalUsers localUsers;
    private final AuthConfig config;
    private final Clock clock;

    RefreshSessionService(
            SessionStore store,
            UserBook users,
            Sessions sessions,
            AuthAudit audit,
            LocalUsers localUsers,
            AuthConfig config,
            Clock clock) {
        this.store = store;
        this.users = users;
        this.sessions = sessions;
        this.audit = audit;
        this.localUsers = localUsers;
        this.config = config;
        this.clock = clock;
    }

    /** The refusal commits: what it found out, the revoked session, must stand. */
    @Override
    @Transactional(dontRollbackOn = SessionEndedException.class)
    public Session refresh(String refreshToken, Transport transport) {
        RefreshToken token = store.lockByToken(Secrets.hash(refreshToken)).orElseThrow(SessionEndedException::new);
        String sessionId = token.session().id();
        User user = users.find(token.session().userId()).orElseThrow(SessionEndedException::new);
        return switch (token.judge(clock.instant(), transport, config.sessionIdle())) {
            case SESSION_ENDED -> throw new SessionEndedException();
            case REUSED -> {
                store.revoke(sessionId, clock.instant());
                audit.tokenReused(user, sessionId);
                throw new SessionEndedException();
            }
            case ACCEPTED -> {
                if (!user.active() || user.provider() == null && !localUsers.allows(user)) {
                    throw new SessionEndedException();
                }
                store.markUsed(token, clock.instant());
                yield sessions.next(token.session(), user);
            }
        };
    }
}
