package com.allocationsystem.auth.application.port.out.credential;

import com.allocationsystem.auth.domain.credential.SignInChallenge;
import java.time.Instant;
import java.util.Optional;

/** The sign-ins that wait for a step. */
public interface ChallengeStore {

    /** Stores a new one, and forgets those that had expired by {@code now}. */
    void add(SignInChallenge challenge, Instant now);

    /** Locks the challenge for the rest of the transaction. */
    Optional<SignInChallenge> lock(String hash);

    /** Counts a wrong answer. */
    void countTry(String hash);

    /** Forgets it: its step is done. */
    void remove(String hash);
}
