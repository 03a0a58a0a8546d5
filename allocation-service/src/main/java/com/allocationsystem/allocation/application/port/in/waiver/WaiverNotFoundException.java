package com.allocationsystem.allocation.application.port.in.waiver;

/** There is no such waiver, or it was revoked. */
public final class WaiverNotFoundException extends RuntimeException {

    public WaiverNotFoundException(String id) {
        super("There is no waiver '%s' in force; list them with GET /v1/waivers".formatted(id));
    }
}
