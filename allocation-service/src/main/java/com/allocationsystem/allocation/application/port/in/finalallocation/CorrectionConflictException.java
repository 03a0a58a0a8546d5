package com.allocationsystem.allocation.application.port.in.finalallocation;

/** The final allocation does not stand as the correction needs it. */
public final class CorrectionConflictException extends RuntimeException {

    public CorrectionConflictException(String message) {
        super(message);
    }
}
