package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.signin.LogoutUseCase;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.domain.session.RefreshToken;
import com.allocationsystem.auth.domain.session.SignInSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends a session on the user's wish. */
@ApplicationScoped
class LogoutService implements LogoutUseCase {

    private final SessionStore store;
    private final UserBook users;
    private final AuthAudit audit;
    private final Clock clock;

    LogoutService(SessionStore store, UserBook users, AuthAudit audit, Clock clock) {
        this.store = store;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void logout(String refreshToken) {
        store.lockByToken(Secrets.hash(refreshToken)).map(RefreshToken::session).ifPresent(this::end);
    }

    @Override
    @Transactional
    public void endSession(String sessionId) {
        store.lock(sessionId).ifPresent(this::end);
    }

    private void end(SignInSession session) {
        if (session.revokedAt() == null) {
            store.revoke(session.id(), clock.instant());
            users.find(session.userId()).ifPresent(user -> audit.signedOut(user, session.id()));
        }
    }
}
