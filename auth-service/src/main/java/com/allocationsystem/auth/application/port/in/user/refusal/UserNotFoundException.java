package com.allocationsystem.auth.application.port.in.user.refusal;

/** No user has this id. */
public final class UserNotFoundException extends RuntimeException {

    public UserNotFoundException(String id) {
        super("No user has the id '%s'; GET /v1/users lists them.".formatted(id));
    }
}
