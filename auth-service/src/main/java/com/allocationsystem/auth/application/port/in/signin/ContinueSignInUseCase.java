package com.allocationsystem.auth.application.port.in.signin;

import com.allocationsystem.auth.application.port.in.signin.refusal.ChallengeEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.domain.credential.TotpSecret;

/** Goes on with a sign-in that waits for a step. Each method throws {@link ChallengeEndedException} when it waits no more. */
public interface ContinueSignInUseCase {

    /**
     * @param code of the authenticator app, or a recovery code
     * @throws SignInRefusedException when it is wrong
     * @throws TooManyAttemptsException after too many failures
     */
    SignInResult code(String token, String code);

    /** @return the secret of a new authenticator app; its first code is the answer to the step */
    TotpSecret enroll(String token);

    /** @throws com.allocationsystem.shared.InvalidInputException when the password breaks the rules, or is the old one */
    SignInResult newPassword(String token, String password);
}
