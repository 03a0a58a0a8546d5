package com.allocationsystem.auth.application.port.in.rightsrequest;

import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Status;

/** The request cannot be decided about any more. */
public final class RightsRequestClosedException extends RuntimeException {

    private RightsRequestClosedException(String message) {
        super(message);
    }

    public static RightsRequestClosedException of(Status status) {
        return new RightsRequestClosedException(
                "The request is %s; ask for the rights again where they are still wanted.".formatted(status));
    }

    /** @param name of the user or role */
    public static RightsRequestClosedException outdated(String name) {
        return new RightsRequestClosedException(
                "What %s may do has changed since the request was made, or a role of it; reject it and ask again."
                        .formatted(name));
    }
}
