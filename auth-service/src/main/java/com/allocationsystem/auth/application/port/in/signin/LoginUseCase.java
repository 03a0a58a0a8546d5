package com.allocationsystem.auth.application.port.in.signin;

import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.domain.session.SessionOrigin;

/** Signs a person in. */
public interface LoginUseCase {

    /**
     * @throws SignInRefusedException when name and password do not belong
     *     together, or the user is deactivated; which of these is not told
     * @throws TooManyAttemptsException after too many failures
     */
    SignInResult login(Command command);

    /**
     * @param username as typed
     * @param password as typed
     * @param origin where the session is begun
     */
    record Command(String username, String password, SessionOrigin origin) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + username + ", " + origin + "]";
        }
    }
}
