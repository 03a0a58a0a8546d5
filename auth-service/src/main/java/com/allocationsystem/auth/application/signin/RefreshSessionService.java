package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.signin.RefreshSessionUseCase;
import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.in.signin.SessionEndedException;
import com.allocationsystem.auth.application.port.out.SessionStore;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.token.RefreshSecrets;
import com.allocationsystem.auth.domain.session.RefreshToken;
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
    private final Clock clock;

    RefreshSessionService(SessionStore store, UserBook users, Sessions sessions, AuthAudit audit, Clock clock) {
        this.store = store;
        this.users = users;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The refusal commits: what it found out, the revoked session, must stand. */
    @Override
    @Transactional(dontRollbackOn = SessionEndedException.class)
    public Session refresh(String refreshToken) {
        RefreshToken token =
                store.lockByToken(RefreshSecrets.hash(refreshToken)).orElseThrow(SessionEndedException::new);
        String sessionId = token.session().id();
        User user = users.find(token.session().userId()).orElseThrow(SessionEndedException::new);
        return switch (token.judge(clock.instant())) {
            case SESSION_ENDED -> throw new SessionEndedException();
            case REUSED -> {
                store.revoke(sessionId, clock.instant());
                audit.tokenReused(user, sessionId);
                throw new SessionEndedException();
            }
            case ACCEPTED -> {
                if (!user.active()) {
                    throw new SessionEndedException();
                }
                store.markUsed(token.hash(), clock.instant());
                yield sessions.next(token.session(), user);
            }
        };
    }
}
