package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.application.port.in.user.refusal.UsernameTakenException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.domain.credential.CredentialState;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.credential.PasswordState;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Adds users to the book, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NewUsers {

    private final UserBook users;
    private final RightsReader rights;
    private final AuthAudit audit;
    private final Clock clock;

    NewUsers(UserBook users, RightsReader rights, AuthAudit audit, Clock clock) {
        this.users = users;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller holds {@link UserBook#lockChanges}. */
    UserEntry add(String username, String displayName, Grants grants, Password password, String actor) {
        rights.checkRolesExist(grants.roles());
        if (users.findCredentials(username).isPresent()) {
            throw new UsernameTakenException(username);
        }
        User user = new User(
                UUID.randomUUID().toString(),
                username,
                displayName,
                grants,
                true,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                0,
                CredentialState.of(password.oneTime() ? PasswordState.ONE_TIME : PasswordState.SET),
                null);
        users.add(user, password);
        audit.created(user, actor);
        return rights.entry(user);
    }
}
