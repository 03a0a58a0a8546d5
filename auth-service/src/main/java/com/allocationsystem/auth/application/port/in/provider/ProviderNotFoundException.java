package com.allocationsystem.auth.application.port.in.provider;

/** The settings have no provider of this id. */
public final class ProviderNotFoundException extends RuntimeException {

    public ProviderNotFoundException(String id) {
        super("There is no identity provider '%s'; GET /v1/auth/providers lists them.".formatted(id));
    }
}
