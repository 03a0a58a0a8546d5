package com.allocationsystem.auth.application;

import com.allocationsystem.auth.application.port.in.ChangeUserUseCase;
import com.allocationsystem.auth.application.port.out.PasswordHasher;
import com.allocationsystem.auth.application.port.out.SessionStore;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes users, one change at a time, so that two administrators cannot deactivate each other. */
@ApplicationScoped
class ChangeUserService implements ChangeUserUseCase {

    private final UserBook users;
    private final SessionStore sessions;
    private final PasswordHasher hasher;
    private final AuthAudit audit;
    private final Clock clock;

    ChangeUserService(UserBook users, SessionStore sessions, PasswordHasher hasher, AuthAudit audit, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.hasher = hasher;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public User change(Command command) {
        users.lockChanges();
        User before = users.find(command.userId()).orElseThrow(() -> new UserNotFoundException(command.userId()));
        User after = before.with(command.permissions(), command.active());
        if (command.password() != null) {
            resetPassword(before, command);
        }
        if (!after.equals(before)) {
            refuseToLoseTheLastAdministrator(before, after);
            users.update(after);
            audit.changed(before, after, command.actor());
        }
        if (command.password() != null || before.active() && !after.active()) {
            sessions.revokeAllOf(before.id(), clock.instant());
        }
        return after;
    }

    private void resetPassword(User user, Command command) {
        Faults faults = new Faults();
        UserRules.checkPassword("password", command.password(), user.username(), faults);
        faults.throwIfAny();
        users.updatePassword(user.id(), hasher.hash(command.password()));
        audit.passwordReset(user, command.actor());
    }

    private void refuseToLoseTheLastAdministrator(User before, User after) {
        boolean loses = before.isActiveAdministrator() && !after.isActiveAdministrator();
        if (loses && users.countActiveAdministrators() == 1) {
            throw new LastAdministratorException(before.username());
        }
    }
}
