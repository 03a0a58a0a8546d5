package com.allocationsystem.auth.application.provider;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.credential.CredentialState;
import com.allocationsystem.auth.domain.credential.PasswordState;
import com.allocationsystem.auth.domain.provider.Usernames;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Adds users of providers to the book, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ForeignUsers {

    private final UserBook users;
    private final AuthAudit audit;
    private final Clock clock;

    ForeignUsers(UserBook users, AuthAudit audit, Clock clock) {
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A name that another user has is never taken over: who has it stays another user. The caller holds
     * {@link UserBook#lockChanges}.
     *
     * @param subject the provider's id of the person; null until the first sign-in
     * @param wanted name as the provider writes it
     * @return the new user; empty when no name like it is free
     */
    Optional<User> add(String provider, String subject, String wanted, String displayName, Grants grants) {
        Optional<String> username = Usernames.candidates(wanted)
                .filter(name -> users.findCredentials(name).isEmpty())
                .findFirst();
        return username.map(name -> {
            User user = new User(
                    UUID.randomUUID().toString(),
                    name,
                    displayName,
                    grants,
                    true,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    null,
                    0,
                    CredentialState.of(PasswordState.NONE),
                    provider);
            users.addForeign(user, subject);
            audit.created(user, provider);
            return user;
        });
    }
}
