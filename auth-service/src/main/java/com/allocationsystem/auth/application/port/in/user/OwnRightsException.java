package com.allocationsystem.auth.application;

/** An administrator would change what he or she may do. */
public final class OwnRightsException extends RuntimeException {

    OwnRightsException() {
        super("You cannot change your own permissions, nor whether you are active; ask another administrator.");
    }
}
