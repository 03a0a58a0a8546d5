package com.allocationsystem.auth.adapter.in.rest;

import com.allocationsystem.auth.adapter.in.rest.signin.CrossSiteException;
import com.allocationsystem.auth.application.port.in.account.TotpRequiredException;
import com.allocationsystem.auth.application.port.in.provider.ProviderNotFoundException;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestClosedException;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestNotFoundException;
import com.allocationsystem.auth.application.port.in.rightsrequest.SecondAdministratorException;
import com.allocationsystem.auth.application.port.in.role.RoleInUseException;
import com.allocationsystem.auth.application.port.in.role.RoleNotFoundException;
import com.allocationsystem.auth.application.port.in.signin.refusal.ChallengeEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManySignInsException;
import com.allocationsystem.auth.application.port.in.user.refusal.ForeignUserException;
import com.allocationsystem.auth.application.port.in.user.refusal.LocalUsersOffException;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.application.port.in.user.refusal.UsernameTakenException;
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
                .on(ChallengeEndedException.class, new ProblemKind("challenge-ended", "The sign-in has ended", 401))
                .on(
                        TotpRequiredException.class,
                        new ProblemKind("totp-required", "An authenticator app is required", 409))
                .on(
                        CrossSiteException.class,
                        new ProblemKind("cross-site", "The request may come from another site", 403))
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
                .on(ProviderNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(
                        ForeignUserException.class,
                        new ProblemKind("foreign-user", "A provider decides about the user", 409))
                .on(LocalUsersOffException.class, new ProblemKind("local-users-off", "Local users are off", 409))
                .on(RightsRequestNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(
                        RightsRequestClosedException.class,
                        new ProblemKind("rights-request-closed", "The request cannot be decided about", 409))
                .on(
                        SecondAdministratorException.class,
                        new ProblemKind("second-administrator", "Another administrator has to do this", 403))
                .on(RoleNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(RoleInUseException.class, new ProblemKind("role-in-use", "Users hold the role", 409))
                .on(UsernameTakenException.class, new ProblemKind("username-taken", "The username is taken", 409))
                .on(OwnRightsException.class, new ProblemKind("own-rights", "These are your own rights", 403));
    }
}
