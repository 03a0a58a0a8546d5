package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.credential.NewPasswords.Generated;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.application.port.in.user.CreatedUser;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.application.port.in.user.refusal.LocalUsersOffException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.rightsrequest.SecondAdministrator;
import com.allocationsystem.auth.domain.credential.OneTimePassword;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Creates users; the slow hash is computed outside any transaction. */
@ApplicationScoped
class CreateUserService implements CreateUserUseCase {

    private final UserBook users;
    private final NewUsers newUsers;
    private final NewPasswords passwords;
    private final CheckCallerUseCase callers;
    private final LocalUsers localUsers;
    private final RightsReader rights;
    private final SecondAdministrator second;

    CreateUserService(
            UserBook users,
            NewUsers newUsers,
            NewPasswords passwords,
            CheckCallerUseCase callers,
            LocalUsers localUsers,
            RightsReader rights,
            SecondAdministrator second) {
        this.users = users;
        this.newUsers = newUsers;
        this.passwords = passwords;
        this.callers = callers;
        this.localUsers = localUsers;
        this.rights = rights;
        this.second = second;
    }

    @Override
    public CreatedUser create(Command command) {
        if (!localUsers.allowed()) {
            throw new LocalUsersOffException();
        }
        if (command.password() == null) {
            Generated generated = passwords.generated();
            return add(command, generated.kept(), generated.shown());
        }
        return add(command, passwords.given("password", command.password(), command.username()), null);
    }

    private CreatedUser add(Command command, Password password, OneTimePassword shown) {
        return QuarkusTransaction.requiringNew().call(() -> {
            users.lockChanges();
            callers.check(command.caller());
            rights.checkRolesExist(command.grants().roles());
            UserEntry added = newUsers.add(
                    command.username(),
                    command.displayName(),
                    second.atOnce(command.grants()),
                    password,
                    command.caller().username());
            User wanted = added.user().with(null, command.grants(), null);
            boolean done = wanted.equals(added.user());
            return new CreatedUser(
                    added, shown, done ? null : second.ask(added.user(), wanted, command.caller(), null));
        });
    }
}
