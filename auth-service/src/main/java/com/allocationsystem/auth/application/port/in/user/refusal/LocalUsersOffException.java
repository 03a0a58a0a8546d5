package com.allocationsystem.auth.application.port.in.user.refusal;

/** Local users are switched off. */
public final class LocalUsersOffException extends RuntimeException {

    public LocalUsersOffException() {
        super("Users with a password of their own are switched off (oas.auth.local-users); create the user at the"
                + " identity provider.");
    }
}
