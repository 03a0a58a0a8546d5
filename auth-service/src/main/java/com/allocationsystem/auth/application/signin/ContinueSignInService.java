package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.credential.SecondFactor;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.signin.ContinueSignInUseCase;
import com.allocationsystem.auth.application.port.in.signin.SignInResult;
import com.allocationsystem.auth.application.port.in.signin.refusal.ChallengeEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.credential.ChallengeStore;
import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.credential.SignInChallenge;
import com.allocationsystem.auth.domain.credential.SignInStep;
import com.allocationsystem.auth.domain.credential.TotpSecret;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.shared.Faults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes the answers to the steps of a sign-in. */
@ApplicationScoped
class ContinueSignInService implements ContinueSignInUseCase {

    private final ChallengeStore challenges;
    private final UserBook users;
    private final SignInSteps steps;
    private final SignInAttempts attempts;
    private final SecondFactor factor;
    private final NewPasswords passwords;
    private final PasswordHasher hasher;
    private final AuthAudit audit;
    private final Clock clock;

    ContinueSignInService(
            ChallengeStore challenges,
            UserBook users,
            SignInSteps steps,
            SignInAttempts attempts,
            SecondFactor factor,
            NewPasswords passwords,
            PasswordHasher hasher,
            AuthAudit audit,
            Clock clock) {
        this.challenges = challenges;
        this.users = users;
        this.steps = steps;
        this.attempts = attempts;
        this.factor = factor;
        this.passwords = passwords;
        this.hasher = hasher;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SignInResult code(String token, String code) {
        Waiting waiting = QuarkusTransaction.requiringNew()
                .call(() -> waiting(token, SignInStep.TOTP, SignInStep.TOTP_ENROLLMENT));
        String name = waiting.user().username();
        String address = waiting.challenge().origin().address();
        attempts.begin(Attempt.CODE, name, address);
        Optional<SignInResult> result = QuarkusTransaction.requiringNew().call(() -> answer(token, code));
        SignInResult next = result.orElseThrow(() -> new SignInRefusedException("code"));
        attempts.succeeded(Attempt.CODE, name, address);
        return next;
    }

    /** A wrong answer commits: it is counted. */
    private Optional<SignInResult> answer(String token, String code) {
        Waiting waiting = waiting(token, SignInStep.TOTP, SignInStep.TOTP_ENROLLMENT);
        User user = waiting.user();
        SignInChallenge challenge = waiting.challenge();
        List<String> recovery = List.of();
        boolean right;
        if (challenge.step() == SignInStep.TOTP_ENROLLMENT) {
            Optional<List<String>> confirmed = factor.confirm(user, code);
            right = confirmed.isPresent();
            recovery = confirmed.orElse(List.of());
        } else {
            right = factor.accepts(user, code);
        }
        if (!right) {
            challenges.countTry(challenge.hash());
            audit.refused(user.username(), challenge.origin().address(), "wrong code");
            return Optional.empty();
        }
        if (challenge.step() == SignInStep.TOTP_ENROLLMENT) {
            audit.totpEnrolled(user, user.username());
        }
        challenges.remove(challenge.hash());
        return Optional.of(steps.next(held(user), challenge.passedWithThis(), challenge.origin(), recovery));
    }

    @Override
    @Transactional
    public TotpSecret enroll(String token) {
        return factor.begin(waiting(token, SignInStep.TOTP_ENROLLMENT).user());
    }

    /** The slow hashes are computed outside any transaction. */
    @Override
    public SignInResult newPassword(String token, String password) {
        Waiting waiting = QuarkusTransaction.requiringNew().call(() -> waiting(token, SignInStep.NEW_PASSWORD));
        Password chosen =
                passwords.chosen("new_password", password, waiting.user().username());
        refuseTheOldOne(waiting.user(), password);
        return QuarkusTransaction.requiringNew().call(() -> {
            Waiting still = waiting(token, SignInStep.NEW_PASSWORD);
            User user = still.user();
            users.updatePassword(user.id(), chosen);
            audit.passwordChanged(user);
            challenges.remove(still.challenge().hash());
            return steps.next(
                    held(user),
                    still.challenge().passedWithThis(),
                    still.challenge().origin(),
                    List.of());
        });
    }

    private void refuseTheOldOne(User user, String password) {
        users.findCredentials(user.username())
                .filter(credentials ->
                        hasher.matches(password, credentials.password().hash()))
                .ifPresent(same -> {
                    Faults faults = new Faults();
                    faults.impossible("new_password", "is the one-time password; choose another");
                    faults.throwIfAny();
                });
    }

    private Waiting waiting(String token, SignInStep... expected) {
        SignInChallenge challenge = challenges
                .lock(Secrets.hash(token))
                .filter(one -> one.lives(clock.instant()) && List.of(expected).contains(one.step()))
                .orElseThrow(ChallengeEndedException::new);
        User user = users.lock(challenge.userId())
                .filter(one -> one.active() && one.tokenVersion() == challenge.tokenVersion())
                .orElseThrow(ChallengeEndedException::new);
        return new Waiting(challenge, user);
    }

    /** Reads what the step has changed. */
    private User held(User user) {
        return users.lock(user.id()).orElseThrow(ChallengeEndedException::new);
    }

    private record Waiting(SignInChallenge challenge, User user) {}
}
