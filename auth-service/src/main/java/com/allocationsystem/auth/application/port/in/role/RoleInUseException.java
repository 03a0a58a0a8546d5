package com.allocationsystem.auth.application.port.in.role;

/** A role that users hold cannot be removed. */
public final class RoleInUseException extends RuntimeException {

    public RoleInUseException(String name, int holders) {
        super("%d users hold the role '%s'; take it from them first.".formatted(holders, name));
    }
}
