package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.credential.NewPasswords.Generated;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.user.ResetCredentialsUseCase;
import com.allocationsystem.auth.application.port.in.user.refusal.ForeignUserException;
import com.allocationsystem.auth.application.port.in.user.refusal.LocalUsersOffException;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.credential.TotpBook;
import com.allocationsystem.auth.application.rightsrequest.SecondAdministrator;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Replaces what a user proves his or her identity with. */
@ApplicationScoped
class ResetCredentialsService implements ResetCredentialsUseCase {

    private final UserBook users;
    private final UserUpdates updates;
    private final TotpBook totp;
    private final NewPasswords passwords;
    private final CheckCallerUseCase callers;
    private final AuthAudit audit;
    private final LocalUsers localUsers;
    private final SecondAdministrator second;

    ResetCredentialsService(
            UserBook users,
            UserUpdates updates,
            TotpBook totp,
            NewPasswords passwords,
            CheckCallerUseCase callers,
            AuthAudit audit,
            LocalUsers localUsers,
            SecondAdministrator second) {
        this.users = users;
        this.updates = updates;
        this.totp = totp;
        this.passwords = passwords;
        this.callers = callers;
        this.audit = audit;
        this.localUsers = localUsers;
        this.second = second;
    }

    @Override
    public GivenPassword password(String userId, Caller caller, String reason) {
        Generated generated = passwords.generated();
        RightsRequest waits = QuarkusTransaction.requiringNew().call(() -> {
            User user = begin(userId, caller);
            users.updatePassword(user.id(), generated.kept());
            audit.passwordReset(user, caller.username(), reason);
            User now = second.withGivenPassword(user);
            updates.update(user, now, true, caller.username(), reason);
            return now.equals(user) ? null : second.ask(now, user, caller, reason);
        });
        return new GivenPassword(generated.shown(), waits);
    }

    @Override
    @Transactional
    public void totp(String userId, Caller caller, String reason) {
        User user = begin(userId, caller);
        totp.forget(user.id());
        audit.totpRemoved(user, caller.username(), reason);
        updates.update(user, user, true, caller.username(), reason);
    }

    private User begin(String userId, Caller caller) {
        users.lockChanges();
        callers.check(caller);
        if (userId.equals(caller.userId())) {
            throw new OwnRightsException();
        }
        User user = users.find(userId).orElseThrow(() -> new UserNotFoundException(userId));
        if (user.provider() != null) {
            throw new ForeignUserException(user.provider());
        }
        if (!localUsers.allows(user)) {
            throw new LocalUsersOffException();
        }
        return user;
    }
}
