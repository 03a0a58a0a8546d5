package com.allocationsystem.auth.application.port.in.signin.refusal;

/** A refresh token that is unknown, used, revoked or expired. */
public final class SessionEndedException extends RuntimeException {

    public SessionEndedException() {
        super("This session has ended; sign in again.");
    }
}
