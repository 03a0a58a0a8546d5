package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.credential.NewPasswords.Generated;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.application.port.in.user.CreatedUser;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.application.port.in.user.refusal.LocalUsersOffException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.credential.Password;
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

    CreateUserService(
            UserBook users,
            NewUsers newUsers,
            NewPasswords passwords,
            CheckCallerUseCase callers,
            LocalUsers localUsers) {
        this.users = users;
        this.newUsers = newUsers;
        this.passwords = passwords;
        this.callers = callers;
        this.localUsers = localUsers;
    }

    @Override
    public CreatedUser create(Command command) {
        if (!localUsers.allowed()) {
            throw new LocalUsersOffException();
        }
        if (command.password() == null) {
            Generated generated = passwords.generated();
            return new CreatedUser(add(command, generated.kept()), generated.shown());
        }
        return new CreatedUser(add(command, passwords.given("password", command.password(), command.username())), null);
    }

    private UserEntry add(Command command, Password password) {
        return QuarkusTransaction.requiringNew().call(() -> {
            users.lockChanges();
            callers.check(command.caller());
            return newUsers.add(
                    command.username(),
                    command.displayName(),
                    command.grants(),
                    password,
                    command.caller().username());
        });
    }
}
