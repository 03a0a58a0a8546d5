package com.allocationsystem.allocation.application.port.in.finalallocation;

/** Who asked for a correction may withdraw it, and nothing else; another user may decide it, and not withdraw it. */
public final class OwnCorrectionException extends RuntimeException {

    public OwnCorrectionException(String requestedBy, boolean isRequester) {
        super(
                isRequester
                        ? "%s asked for this correction; another user must approve or reject it".formatted(requestedBy)
                        : "only %s, who asked for this correction, may withdraw it".formatted(requestedBy));
    }
}
