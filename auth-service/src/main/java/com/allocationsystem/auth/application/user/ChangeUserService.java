package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase;
import com.allocationsystem.auth.application.port.in.user.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.user.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.UserNotFoundException;
import com.allocationsystem.auth.application.port.out.PasswordHasher;
import com.allocationsystem.auth.application.port.out.SessionStore;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.shared.Faults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Changes users, one change at a time, so that two administrators cannot deactivate each other. */
@ApplicationScoped
class ChangeUserService implements ChangeUserUseCase {

    private final UserBook users;
    private final SessionStore sessions;
    private final PasswordHasher hasher;
    private final AuthAudit audit;
    private final CheckCallerUseCase callers;
    private final Clock clock;

    ChangeUserService(
            UserBook users,
            SessionStore sessions,
            PasswordHasher hasher,
            AuthAudit audit,
            CheckCallerUseCase callers,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.hasher = hasher;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** The slow hash is computed before the lock, so that no other change waits for it. */
    @Override
    public User change(Command command) {
        String passwordHash = command.password() == null ? null : hash(command);
        return QuarkusTransaction.requiringNew().call(() -> change(command, passwordHash));
    }

    private String hash(Command command) {
        Faults faults = new Faults();
        UserRules.checkPassword(
                "password", command.password(), find(command.userId()).username(), faults);
        faults.throwIfAny();
        return hasher.hash(command.password());
    }

    private User change(Command command, String passwordHash) {
        users.lockChanges();
        callers.check(command.caller());
        User before = find(command.userId());
        User changed = before.with(command.permissions(), command.active());
        if (!changed.equals(before)) {
            refuseOwnRights(command);
            audit.changed(before, changed, command.caller().username());
        }
        if (passwordHash != null) {
            users.updatePassword(before.id(), passwordHash);
            audit.passwordReset(before, command.caller().username());
            changed = changed.withTokensEnded();
        }
        // The user's row first: a sign-in under way holds it, and its new session is then among those that end.
        if (!changed.equals(before)) {
            users.update(changed, clock.instant());
        }
        if (passwordHash != null || before.active() && !changed.active()) {
            sessions.revokeAllOf(before.id(), clock.instant());
        }
        return changed;
    }

    /** No administrator changes his or her own rights, so one is always left: the one who asks. */
    private static void refuseOwnRights(Command command) {
        if (command.userId().equals(command.caller().userId())) {
            throw new OwnRightsException();
        }
    }

    private User find(String id) {
        return users.find(id).orElseThrow(() -> new UserNotFoundException(id));
    }
}
