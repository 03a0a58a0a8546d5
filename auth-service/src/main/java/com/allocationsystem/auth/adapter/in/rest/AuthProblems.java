package com.allocationsystem.auth.adapter.in.rest;

import com.allocationsystem.auth.application.port.in.signin.SessionEndedException;
import com.allocationsystem.auth.application.port.in.signin.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.signin.TooManySignInsException;
import com.allocationsystem.auth.application.port.in.user.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.UserNotFoundException;
import com.allocationsystem.auth.application.port.in.user.UsernameTakenException;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.edge.problem.ProblemTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** From this service's exceptions to HTTP. */
class AuthProblems {

    private static final ProblemKind BUSY = new ProblemKind("sign-in-busy", "Too many sign-ins at once", 503);

    @Produces
    @Singleton
    ProblemTable problems() {
        return new ProblemTable()
                .on(SignInRefusedException.class, new ProblemKind("sign-in-refused", "Signing in was refused", 401))
                .on(SessionEndedException.class, new ProblemKind("session-ended", "The session has ended", 401))
                .onRetryLater(
                        TooManyAttemptsException.class,
                        new ProblemKind("too-many-attempts", "Too many failed attempts", 429),
                        TooManyAttemptsException::retryAfter)
                .onRetryLater(
                        TooManySignInsException.class,
                        new ProblemKind("too-many-sign-ins", "Too many sign-ins at once", 429),
                        TooManySignInsException::retryAfter)
                .onRetryLater(SignInBusyException.class, BUSY, SignInBusyException::retryAfter)
                .on(UserNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(UsernameTakenException.class, new ProblemKind("username-taken", "The username is taken", 409))
                .on(OwnRightsException.class, new ProblemKind("own-rights", "These are your own rights", 403));
    }
}
