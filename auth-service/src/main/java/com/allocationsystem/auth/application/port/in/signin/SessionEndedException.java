package com.allocationsystem.auth.application;

/** A refresh token that is unknown, used, revoked or expired. */
public final class SessionEndedException extends RuntimeException {

    SessionEndedException() {
        super("This session has ended; sign in again.");
    }
}
