package com.allocationsystem.auth.application.account;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.account.OwnSessionsUseCase;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.session.SignInSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Lists and ends sessions of the caller. */
@ApplicationScoped
class OwnSessionsService implements OwnSessionsUseCase {

    private final SessionStore sessions;
    private final UserBook users;
    private final AuthAudit audit;
    private final AuthConfig config;
    private final Clock clock;

    OwnSessionsService(SessionStore sessions, UserBook users, AuthAudit audit, AuthConfig config, Clock clock) {
        this.sessions = sessions;
        this.users = users;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<SignInSession> list(Caller caller) {
        return sessions.of(caller.userId()).stream()
                .filter(session -> session.lives(clock.instant(), config.sessionIdle()))
                .toList();
    }

    @Override
    @Transactional
    public void end(Caller caller, String sessionId) {
        boolean own = list(caller).stream().anyMatch(session -> session.id().equals(sessionId));
        if (own) {
            sessions.revoke(sessionId, clock.instant());
            users.find(caller.userId()).ifPresent(user -> audit.signedOut(user, sessionId));
        }
    }
}
