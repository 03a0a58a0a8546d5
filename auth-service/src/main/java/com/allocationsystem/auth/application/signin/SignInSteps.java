package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.signin.SignInResult;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.credential.ChallengeStore;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.user.LocalUsers;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.credential.PasswordState;
import com.allocationsystem.auth.domain.credential.SignInChallenge;
import com.allocationsystem.auth.domain.credential.SignInStep;
import com.allocationsystem.auth.domain.session.SessionOrigin;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Decides what a sign-in needs next, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignInSteps {

    private static final Logger LOG = Logger.getLogger(SignInSteps.class);

    private final UserBook users;
    private final ChallengeStore challenges;
    private final Sessions sessions;
    private final RightsReader rights;
    private final AuthAudit audit;
    private final LocalUsers localUsers;
    private final AuthConfig config;
    private final Clock clock;

    SignInSteps(
            UserBook users,
            ChallengeStore challenges,
            Sessions sessions,
            RightsReader rights,
            AuthAudit audit,
            LocalUsers localUsers,
            AuthConfig config,
            Clock clock) {
        this.users = users;
        this.challenges = challenges;
        this.sessions = sessions;
        this.rights = rights;
        this.audit = audit;
        this.localUsers = localUsers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param user as he or she is now
     * @param passed the steps that are done
     * @param recoveryCodes to show when this is the last step
     */
    SignInResult next(User user, Set<SignInStep> passed, SessionOrigin origin, List<String> recoveryCodes) {
        Optional<SignInStep> missing = missing(user, passed);
        if (missing.isEmpty()) {
            noteSignIn(user, origin);
            return new SignInResult.SignedIn(sessions.begin(user, origin), recoveryCodes);
        }
        String token = Secrets.create();
        Instant now = clock.instant();
        challenges.add(
                new SignInChallenge(
                        Secrets.hash(token),
                        user.id(),
                        missing.get(),
                        passed,
                        user.tokenVersion(),
                        origin,
                        now.plus(config.signInStepLifetime()),
                        0),
                now);
        return new SignInResult.StepNeeded(token, missing.get(), config.signInStepLifetime());
    }

    private void noteSignIn(User user, SessionOrigin origin) {
        users.noteSignIn(user.id(), clock.instant());
        audit.signedIn(user, origin.address());
        if (localUsers.isBreakGlass(user)) {
            audit.brokeGlass(user, origin.address());
            LOG.warnf("The break-glass administrator '%s' signed in", user.username());
        }
    }

    private Optional<SignInStep> missing(User user, Set<SignInStep> passed) {
        if (user.credentials().totp()
                && !passed.contains(SignInStep.TOTP)
                && !passed.contains(SignInStep.TOTP_ENROLLMENT)) {
            return Optional.of(SignInStep.TOTP);
        }
        if (user.credentials().password() == PasswordState.ONE_TIME) {
            return Optional.of(SignInStep.NEW_PASSWORD);
        }
        boolean required =
                config.totp().required().binds(rights.of(user.grants()).permissions());
        return required && !user.credentials().totp() ? Optional.of(SignInStep.TOTP_ENROLLMENT) : Optional.empty();
    }
}
