package com.allocationsystem.auth.application.port.in.signin.refusal;

/** A step of a sign-in that is done, expired, answered wrongly too often, or of another kind. */
public final class ChallengeEndedException extends RuntimeException {

    public ChallengeEndedException() {
        super("This sign-in does not wait for this step, or no more; sign in again.");
    }
}
