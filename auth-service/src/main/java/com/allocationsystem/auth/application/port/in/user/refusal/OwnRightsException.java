package com.allocationsystem.auth.application.port.in.user.refusal;

/** An administrator would change what he or she may do. */
public final class OwnRightsException extends RuntimeException {

    public OwnRightsException() {
        super(
                "You cannot change your own permissions, roles or portfolio groups, nor whether you are active: ask another administrator; your own"
                        + " password is changed by POST /v1/auth/password.");
    }
}
