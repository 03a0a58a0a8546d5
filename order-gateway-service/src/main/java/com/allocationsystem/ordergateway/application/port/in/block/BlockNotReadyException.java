package com.allocationsystem.ordergateway.application.port.in.block;

/** The fills of a block cannot be declared allocated yet. */
public final class BlockNotReadyException extends RuntimeException {

    public BlockNotReadyException(String why) {
        super(why);
    }
}
