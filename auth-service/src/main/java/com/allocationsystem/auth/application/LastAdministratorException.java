package com.allocationsystem.auth.application;

/** The change would leave nobody who can administer users. */
public final class LastAdministratorException extends RuntimeException {

    LastAdministratorException(String username) {
        super("'%s' is the last active user with user:admin; give that permission to somebody else first."
                .formatted(username));
    }
}
