package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Looks the caller up among the users and sessions. */
@ApplicationScoped
class CheckCallerService implements CheckCallerUseCase {

    private final UserBook users;
    private final SessionStore sessions;

    CheckCallerService(UserBook users, SessionStore sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    @Transactional
    public void check(Caller caller) {
        User user = users.find(caller.userId()).orElseThrow(SessionEndedException::new);
        boolean stands = user.active() && user.tokenVersion() == caller.tokenVersion();
        boolean sessionEnded = caller.sessionId() != null
                && sessions.find(caller.sessionId())
                        .map(session -> session.revokedAt() != null)
                        .orElse(true);
        if (!stands || sessionEnded) {
            throw new SessionEndedException();
        }
    }
}
