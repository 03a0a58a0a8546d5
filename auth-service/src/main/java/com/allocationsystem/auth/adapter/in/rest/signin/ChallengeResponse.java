package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.application.port.in.signin.SignInResult;
import com.allocationsystem.auth.domain.credential.SignInStep;

/**
 * A sign-in that needs another step: answer {@code challenge_token} within {@code expires_in} seconds.
 *
 * @param challengeToken to be sent with the answer
 * @param challenge the step that is due
 * @param expiresIn seconds until the challenge ends
 */
public record ChallengeResponse(String challengeToken, SignInStep challenge, long expiresIn) {

    static ChallengeResponse from(SignInResult.StepNeeded needed) {
        return new ChallengeResponse(
                needed.token(), needed.step(), needed.lifetime().toSeconds());
    }
}
