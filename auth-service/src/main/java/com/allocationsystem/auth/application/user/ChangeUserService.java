package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase;
import com.allocationsystem.auth.application.port.in.user.refusal.ForeignUserException;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.rightsrequest.SecondAdministrator;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes users, one change at a time, so that two administrators cannot deactivate each other. */
@ApplicationScoped
class ChangeUserService implements ChangeUserUseCase {

    private final UserBook users;
    private final UserUpdates updates;
    private final NewPasswords passwords;
    private final AuthAudit audit;
    private final CheckCallerUseCase callers;
    private final RightsReader rights;
    private final SecondAdministrator second;

    ChangeUserService(
            UserBook users,
            UserUpdates updates,
            NewPasswords passwords,
            AuthAudit audit,
            CheckCallerUseCase callers,
            RightsReader rights,
            SecondAdministrator second) {
        this.users = users;
        this.updates = updates;
        this.passwords = passwords;
        this.audit = audit;
        this.callers = callers;
        this.rights = rights;
        this.second = second;
    }

    /** The slow hash is computed before the lock, so that no other change waits for it. */
    @Override
    public ChangedUser change(Command command) {
        Password password = command.password() == null
                ? null
                : passwords.given(
                        "password", command.password(), find(command.userId()).username());
        return QuarkusTransaction.requiringNew().call(() -> change(command, password));
    }

    private ChangedUser change(Command command, Password password) {
        users.lockChanges();
        callers.check(command.caller());
        User before = find(command.userId());
        User changed = command.change().applyTo(before);
        rights.checkRolesExist(changed.grants().roles());
        refuseOwnRights(command, before, changed);
        refuseForeign(command, before, changed);
        if (password != null) {
            users.updatePassword(before.id(), password);
            audit.passwordReset(before, command.caller().username(), command.reason());
        }
        User atOnce = second.atOnce(before, changed);
        User now = password == null ? atOnce : second.withGivenPassword(atOnce);
        updates.update(before, now, password != null, command.caller().username(), command.reason());
        RightsRequest waits = now.equals(changed) ? null : second.ask(now, changed, command.caller(), command.reason());
        return new ChangedUser(rights.entry(find(before.id())), waits);
    }

    private static void refuseForeign(Command command, User before, User after) {
        boolean decidedElsewhere =
                command.password() != null || !before.grants().equals(after.grants());
        if (before.provider() != null && decidedElsewhere) {
            throw new ForeignUserException(before.provider());
        }
    }

    /** No administrator changes his or her own rights, so one is always left; one's own password needs the old one. */
    private static void refuseOwnRights(Command command, User before, User after) {
        boolean rights = command.password() != null
                || !before.grants().equals(after.grants())
                || before.active() != after.active();
        if (rights && command.userId().equals(command.caller().userId())) {
            throw new OwnRightsException();
        }
    }

    private User find(String id) {
        return users.find(id).orElseThrow(() -> new UserNotFoundException(id));
    }
}
