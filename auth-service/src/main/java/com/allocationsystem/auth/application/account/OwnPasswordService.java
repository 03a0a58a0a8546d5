package com.allocationsystem.auth.application.account;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.account.OwnPasswordUseCase;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Replaces the caller's password. */
@ApplicationScoped
class OwnPasswordService implements OwnPasswordUseCase {

    private final CallerCredentials credentials;
    private final NewPasswords passwords;
    private final UserBook users;
    private final SessionStore sessions;
    private final AuthAudit audit;
    private final Clock clock;

    OwnPasswordService(
            CallerCredentials credentials,
            NewPasswords passwords,
            UserBook users,
            SessionStore sessions,
            AuthAudit audit,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.users = users;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The slow hashes are computed outside any transaction. */
    @Override
    public void change(Command command) {
        User user = credentials.checkPassword(command.caller(), command.current(), command.address());
        if (Secrets.same(command.current(), command.chosen())) {
            throw CallerCredentials.wrong("new_password", "is the current password; choose another");
        }
        Password chosen = passwords.chosen("new_password", command.chosen(), user.username());
        QuarkusTransaction.requiringNew().run(() -> replace(command.caller(), chosen));
    }

    private void replace(Caller caller, Password chosen) {
        users.lockChanges();
        User user = credentials.user(caller);
        users.updatePassword(user.id(), chosen);
        audit.passwordChanged(user);
        sessions.of(user.id()).stream()
                .filter(session -> session.revokedAt() == null && !session.id().equals(caller.sessionId()))
                .forEach(session -> sessions.revoke(session.id(), clock.instant()));
    }
}
