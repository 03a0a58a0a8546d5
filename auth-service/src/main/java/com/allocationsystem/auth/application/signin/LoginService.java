package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.signin.LoginUseCase;
import com.allocationsystem.auth.application.port.in.signin.SignInResult;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.UserBook.Credentials;
import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.application.user.LocalUsers;
import com.allocationsystem.auth.domain.session.SessionOrigin;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Signs in. The slow hash is computed outside any transaction, and for unknown names too, so that neither the time nor
 * the answer tells which names exist.
 */
@ApplicationScoped
class LoginService implements LoginUseCase {

    private final UserBook users;
    private final PasswordHasher hasher;
    private final SignInAttempts attempts;
    private final SignInSteps steps;
    private final AuthAudit audit;
    private final SignInsUnderWay underWay;
    private final LocalUsers localUsers;
    private final Clock clock;

    LoginService(
            UserBook users,
            PasswordHasher hasher,
            SignInAttempts attempts,
            SignInSteps steps,
            AuthAudit audit,
            SignInsUnderWay underWay,
            LocalUsers localUsers,
            Clock clock) {
        this.users = users;
        this.hasher = hasher;
        this.attempts = attempts;
        this.steps = steps;
        this.audit = audit;
        this.underWay = underWay;
        this.localUsers = localUsers;
        this.clock = clock;
    }

    @Override
    public SignInResult login(Command command) {
        return underWay.oneMore(command.origin().address(), () -> signIn(command));
    }

    private SignInResult signIn(Command command) {
        String name = command.username().toLowerCase(Locale.ROOT);
        String address = command.origin().address();
        attempts.begin(Attempt.PASSWORD, name, address);
        Optional<Credentials> found = users.findCredentials(name);
        String refusal = refusal(command.password(), found.orElse(null));
        if (refusal != null) {
            QuarkusTransaction.requiringNew().run(() -> audit.refused(name, address, refusal));
            throw new SignInRefusedException("username or password");
        }
        User checked = found.get().user();
        SignInResult result = QuarkusTransaction.requiringNew().call(() -> begin(checked, command.origin()));
        attempts.succeeded(Attempt.PASSWORD, name, address);
        return result;
    }

    /** A user who was deactivated, or whose password was replaced, while the hash was computed does not get in. */
    private SignInResult begin(User checked, SessionOrigin origin) {
        User now = users.findAndHold(checked.id())
                .filter(user -> user.active() && user.tokenVersion() == checked.tokenVersion())
                .orElseThrow(() -> new SignInRefusedException("username or password"));
        return steps.next(now, Set.of(), origin, List.of());
    }

    private String refusal(String password, Credentials credentials) {
        if (credentials == null || credentials.password() == null) {
            hasher.spendTheTimeOfAMatch(password);
            return credentials == null ? "unknown username" : "user of an identity provider";
        }
        if (!hasher.matches(password, credentials.password().hash())) {
            return "wrong password";
        }
        if (credentials.password().hasExpired(clock.instant())) {
            return "expired one-time password";
        }
        if (!localUsers.allows(credentials.user())) {
            return "local users are switched off";
        }
        return credentials.user().active() ? null : "deactivated user";
    }
}
