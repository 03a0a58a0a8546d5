package com.allocationsystem.audit.anchor;

/** The chain is not what earlier checkpoints say, or broken in itself; it must not be signed. */
final class BrokenChainException extends RuntimeException {

    BrokenChainException(String message) {
        super(message);
    }
}
