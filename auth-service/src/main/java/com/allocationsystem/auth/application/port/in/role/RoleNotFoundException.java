package com.allocationsystem.auth.application.port.in.role;

/** No role has this name. */
public final class RoleNotFoundException extends RuntimeException {

    public RoleNotFoundException(String name) {
        super("No role has the name '%s'; GET /v1/roles lists them.".formatted(name));
    }
}
