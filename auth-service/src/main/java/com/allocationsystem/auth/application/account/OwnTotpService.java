package com.allocationsystem.auth.application.account;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.SecondFactor;
import com.allocationsystem.auth.application.port.in.account.OwnTotpUseCase;
import com.allocationsystem.auth.application.port.in.account.TotpRequiredException;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.out.credential.TotpBook;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.signin.Attempt;
import com.allocationsystem.auth.application.signin.SignInAttempts;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.credential.TotpSecret;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Sets the caller's authenticator app up, and removes it. */
@ApplicationScoped
class OwnTotpService implements OwnTotpUseCase {

    private final CallerCredentials credentials;
    private final SecondFactor factor;
    private final TotpBook book;
    private final RightsReader rights;
    private final SignInAttempts attempts;
    private final AuthAudit audit;
    private final AuthConfig config;

    OwnTotpService(
            CallerCredentials credentials,
            SecondFactor factor,
            TotpBook book,
            RightsReader rights,
            SignInAttempts attempts,
            AuthAudit audit,
            AuthConfig config) {
        this.credentials = credentials;
        this.factor = factor;
        this.book = book;
        this.rights = rights;
        this.attempts = attempts;
        this.audit = audit;
        this.config = config;
    }

    @Override
    @Transactional
    public State state(Caller caller) {
        User user = credentials.user(caller);
        return new State(user.credentials().totp(), isRequired(user), book.recoveryCodesLeft(user.id()));
    }

    @Override
    public TotpSecret begin(Caller caller, String password, String address) {
        User user = credentials.checkPassword(caller, password, address);
        if (user.credentials().totp()) {
            throw CallerCredentials.wrong("(body)", "you have an authenticator app; remove it first");
        }
        return QuarkusTransaction.requiringNew().call(() -> factor.begin(user));
    }

    @Override
    public List<String> confirm(Caller caller, String code, String address) {
        User user = credentials.user(caller);
        if (user.credentials().totp()) {
            throw CallerCredentials.wrong("(body)", "you have an authenticator app already");
        }
        attempts.begin(Attempt.CODE, user.username(), address);
        Optional<List<String>> recovery = QuarkusTransaction.requiringNew().call(() -> {
            Optional<List<String>> confirmed = factor.confirm(user, code);
            confirmed.ifPresent(codes -> audit.totpEnrolled(user, user.username()));
            return confirmed;
        });
        List<String> shown =
                recovery.orElseThrow(() -> CallerCredentials.wrong("code", "is not the code of this moment"));
        attempts.succeeded(Attempt.CODE, user.username(), address);
        return shown;
    }

    @Override
    public void remove(Caller caller, String password, String code, String address) {
        User user = credentials.checkPassword(caller, password, address);
        if (isRequired(user)) {
            throw new TotpRequiredException();
        }
        attempts.begin(Attempt.CODE, user.username(), address);
        boolean right = QuarkusTransaction.requiringNew().call(() -> {
            boolean accepted = factor.accepts(user, code);
            if (accepted) {
                book.forget(user.id());
                audit.totpRemoved(user, user.username(), null);
            }
            return accepted;
        });
        if (!right) {
            throw CallerCredentials.wrong("code", "is not the code of this moment");
        }
        attempts.succeeded(Attempt.CODE, user.username(), address);
    }

    private boolean isRequired(User user) {
        return config.totp().required().binds(rights.of(user.grants()).permissions());
    }
}
