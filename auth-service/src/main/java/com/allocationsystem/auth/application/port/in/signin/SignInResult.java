package com.allocationsystem.auth.application.port.in.signin;

import com.allocationsystem.auth.domain.credential.SignInStep;
import java.time.Duration;
import java.util.List;

/** What an attempt to sign in comes to. */
public sealed interface SignInResult {

    /**
     * Signed in.
     *
     * @param session what the user holds
     * @param recoveryCodes to show once; empty unless an authenticator app was set up in this step
     */
    record SignedIn(Session session, List<String> recoveryCodes) implements SignInResult {

        /** Names no code. */
        @Override
        public String toString() {
            return session.toString();
        }
    }

    /**
     * Right so far; another step is asked for.
     *
     * @param token secret to answer with
     * @param step what is asked for
     * @param lifetime how long an answer is taken
     */
    record StepNeeded(String token, SignInStep step, Duration lifetime) implements SignInResult {

        /** Names no token. */
        @Override
        public String toString() {
            return "StepNeeded[" + step + "]";
        }
    }
}
