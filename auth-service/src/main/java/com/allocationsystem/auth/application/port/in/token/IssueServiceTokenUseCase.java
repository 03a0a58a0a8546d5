package com.allocationsystem.auth.application.port.in.token;

import java.time.Duration;

/** Gives a service of ours an access token of its own. */
public interface IssueServiceTokenUseCase {

    /**
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException when id and secret do not belong together, or
     *     no secret is configured for the client
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException after too many failures
     */
    ServiceToken issue(Command command);

    /**
     * @param clientId name of the service
     * @param clientSecret what it shares with us
     * @param address network address of the caller
     */
    record Command(String clientId, String clientSecret, String address) {

        /** Names no secret. */
        @Override
        public String toString() {
            return "Command[" + clientId + ", " + address + "]";
        }
    }

    /**
     * @param accessToken JWT
     * @param lifetime how long it is good
     */
    record ServiceToken(String accessToken, Duration lifetime) {}
}
