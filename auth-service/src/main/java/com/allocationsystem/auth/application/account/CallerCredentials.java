package com.allocationsystem.auth.application.account;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.application.signin.Attempt;
import com.allocationsystem.auth.application.signin.SignInAttempts;
import com.allocationsystem.auth.application.signin.SignInsUnderWay;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at the password of the caller, as slowly and as rarely as a sign-in does. */
@ApplicationScoped
class CallerCredentials {

    private final UserBook users;
    private final PasswordHasher hasher;
    private final SignInAttempts attempts;
    private final SignInsUnderWay underWay;
    private final CheckCallerUseCase callers;

    CallerCredentials(
            UserBook users,
            PasswordHasher hasher,
            SignInAttempts attempts,
            SignInsUnderWay underWay,
            CheckCallerUseCase callers) {
        this.users = users;
        this.hasher = hasher;
        this.attempts = attempts;
        this.underWay = underWay;
        this.callers = callers;
    }

    /** @return the caller as a user of this moment */
    User user(Caller caller) {
        callers.check(caller);
        return users.find(caller.userId()).orElseThrow(SessionEndedException::new);
    }

    /** @throws com.allocationsystem.shared.InvalidInputException when {@code password} is not the caller's */
    User checkPassword(Caller caller, String password, String address) {
        User user = user(caller);
        return underWay.oneMore(address, () -> {
            attempts.begin(Attempt.PASSWORD, user.username(), address);
            boolean right = users.findCredentials(user.username())
                    .map(UserBook.Credentials::password)
                    .filter(kept -> hasher.matches(password, kept.hash()))
                    .isPresent();
            if (!right) {
                throw wrong("current_password", "is not your password");
            }
            attempts.succeeded(Attempt.PASSWORD, user.username(), address);
            return user;
        });
    }

    static InvalidInputException wrong(String field, String message) {
        Faults faults = new Faults();
        faults.impossible(field, message);
        return new InvalidInputException(false, faults.all());
    }
}
