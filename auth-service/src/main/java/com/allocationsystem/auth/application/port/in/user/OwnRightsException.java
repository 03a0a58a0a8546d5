package com.allocationsystem.auth.application.port.in.user;

/** An administrator would change what he or she may do. */
public final class OwnRightsException extends RuntimeException {

    public OwnRightsException() {
        super("You cannot change your own permissions, nor whether you are active; ask another administrator.");
    }
}
