package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.signin.LoginUseCase;
import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.in.signin.SignInRefusedException;
import com.allocationsystem.auth.application.port.out.PasswordHasher;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.UserBook.Credentials;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs in. The slow hash is computed outside any transaction, and for unknown names too, so that neither the time nor
 * the answer tells which names exist.
 */
@ApplicationScoped
class LoginService implements LoginUseCase {

    private final UserBook users;
    private final PasswordHasher hasher;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final AuthAudit audit;
    private final SignInsUnderWay underWay;

    LoginService(
            UserBook users,
            PasswordHasher hasher,
            SignInAttempts attempts,
            Sessions sessions,
            AuthAudit audit,
            SignInsUnderWay underWay) {
        this.users = users;
        this.hasher = hasher;
        this.attempts = attempts;
        this.sessions = sessions;
        this.audit = audit;
        this.underWay = underWay;
    }

    @Override
    public Session login(Command command) {
        return underWay.oneMore(command.address(), () -> signIn(command));
    }

    private Session signIn(Command command) {
        String name = command.username().toLowerCase(Locale.ROOT);
        attempts.begin(name, command.address());
        Optional<Credentials> found = users.findCredentials(name);
        String refusal = refusal(command.password(), found.orElse(null));
        if (refusal != null) {
            QuarkusTransaction.requiringNew().run(() -> audit.refused(name, command.address(), refusal));
            throw new SignInRefusedException("username or password");
        }
        User checked = found.get().user();
        Session session = QuarkusTransaction.requiringNew().call(() -> begin(checked, command.address()));
        attempts.succeeded(name, command.address());
        return session;
    }

    /** A user who was deactivated, or whose password was replaced, while the hash was computed does not get in. */
    private Session begin(User checked, String address) {
        User now = users.findAndHold(checked.id())
                .filter(user -> user.active() && user.tokenVersion() == checked.tokenVersion())
                .orElseThrow(() -> new SignInRefusedException("username or password"));
        audit.signedIn(now, address);
        return sessions.begin(now);
    }

    private String refusal(String password, Credentials credentials) {
        if (credentials == null) {
            hasher.spendTheTimeOfAMatch(password);
            return "unknown username";
        }
        if (!hasher.matches(password, credentials.passwordHash())) {
            return "wrong password";
        }
        return credentials.user().active() ? null : "deactivated user";
    }
}
