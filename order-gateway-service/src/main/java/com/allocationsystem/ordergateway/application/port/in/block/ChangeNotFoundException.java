package com.allocationsystem.ordergateway.application.port.in.block;

/** No change that the caller may see has that id. */
public final class ChangeNotFoundException extends RuntimeException {

    /** @param id as the caller gave it */
    public ChangeNotFoundException(String id) {
        super("No change has the id %s; give the change_id of the answer to the request".formatted(id));
    }
}
