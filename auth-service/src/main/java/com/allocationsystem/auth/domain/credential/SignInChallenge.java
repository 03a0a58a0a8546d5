package com.allocationsystem.auth.domain.credential;

import com.allocationsystem.auth.domain.session.SessionOrigin;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A sign-in that waits for a step.
 *
 * @param hash SHA-256 of the secret that the caller holds
 * @param userId who signs in
 * @param step what is asked for
 * @param passed the steps that are done
 * @param tokenVersion version of the user when the password was checked; another one ends the challenge
 * @param origin where the session will be begun
 * @param expiresAt end, exclusive
 * @param tries wrong answers so far
 */
public record SignInChallenge(
        String hash,
        String userId,
        SignInStep step,
        Set<SignInStep> passed,
        int tokenVersion,
        SessionOrigin origin,
        Instant expiresAt,
        int tries) {

    private static final int MOST_TRIES = 5;

    /** @return whether an answer is taken at {@code now} */
    public boolean lives(Instant now) {
        return tries < MOST_TRIES && now.isBefore(expiresAt);
    }

    /** @return the steps that are done once this one is */
    public Set<SignInStep> passedWithThis() {
        Set<SignInStep> all = EnumSet.of(step);
        all.addAll(passed);
        return all;
    }
}
