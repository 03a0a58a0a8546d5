package com.allocationsystem.ordergateway.application.port.in.block;

import java.util.UUID;

/** A change was asked for twice under one key with different content; the first one stands. */
public final class ChangeConflictException extends RuntimeException {

    /** @param id the key used twice */
    public ChangeConflictException(UUID id) {
        super("The key %s was already used for another change; send a new key".formatted(id));
    }
}
