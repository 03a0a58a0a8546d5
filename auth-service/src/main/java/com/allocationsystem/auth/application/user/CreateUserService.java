package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.user.Caller;
import com.allocationsystem.auth.application.port.in.user.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.application.port.in.user.UsernameTakenException;
import com.allocationsystem.auth.application.port.out.PasswordHasher;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Creates users; also the first ones. */
@ApplicationScoped
class CreateUserService implements CreateUserUseCase {

    private static final String THIS_SERVICE = "auth-service";

    private final UserBook users;
    private final PasswordHasher hasher;
    private final AuthAudit audit;
    private final CheckCallerUseCase callers;
    private final Clock clock;

    CreateUserService(UserBook users, PasswordHasher hasher, AuthAudit audit, CheckCallerUseCase callers, Clock clock) {
        this.users = users;
        this.hasher = hasher;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public User create(Command command) {
        String passwordHash = hasher.hash(command.password());
        users.lockChanges();
        command.caller().ifPresent(callers::check);
        if (users.findCredentials(command.username()).isPresent()) {
            throw new UsernameTakenException(command.username());
        }
        User user = new User(
                UUID.randomUUID().toString(),
                command.username(),
                List.copyOf(command.permissions()),
                true,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                0);
        users.add(user, passwordHash);
        audit.created(user, command.caller().map(Caller::username).orElse(THIS_SERVICE));
        return user;
    }
}
