package com.allocationsystem.auth.application.port.in.apitoken;

import java.time.Duration;

/** Gives an access token for an API token. */
public interface ExchangeApiTokenUseCase {

    /**
     * @param secret the API token
     * @param address network address of the caller
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException when there is no such token, it has
     *     ended, or its user may not sign in
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException after too many failures
     */
    AccessToken exchange(String secret, String address);

    /**
     * @param text JWT
     * @param lifetime how long it is good
     */
    record AccessToken(String text, Duration lifetime) {

        /** Names no token. */
        @Override
        public String toString() {
            return "AccessToken[" + lifetime + "]";
        }
    }
}
