package com.allocationsystem.auth.application.port.in.user.refusal;

/** What a provider decides is not changed here. */
public final class ForeignUserException extends RuntimeException {

    public ForeignUserException(String provider) {
        super("Rights and password of this user come from the identity provider '%s'; change them there."
                .formatted(provider));
    }
}
