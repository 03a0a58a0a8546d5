package com.allocationsystem.auth.application.port.in.rightsrequest;

/** There is no such request. */
public final class RightsRequestNotFoundException extends RuntimeException {

    public RightsRequestNotFoundException(String id) {
        super("There is no rights request '%s'; GET /v1/rights-requests lists them.".formatted(id));
    }
}
