package com.allocationsystem.auth.application.port.in.user.refusal;

/** A user of this name exists, active or not. */
public final class UsernameTakenException extends RuntimeException {

    public UsernameTakenException(String username) {
        super("The username '%s' is taken; choose another, or change that user.".formatted(username));
    }
}
