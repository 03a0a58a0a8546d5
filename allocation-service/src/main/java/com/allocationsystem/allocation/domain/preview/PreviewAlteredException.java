package com.allocationsystem.allocation.domain.preview;

import java.util.UUID;

/** A stored preview is not what this service stored: its content was changed from outside. */
public class PreviewAlteredException extends RuntimeException {

    public PreviewAlteredException(UUID allocationId) {
        super("The stored preview %s was changed outside the system and cannot be used; preview the order again"
                .formatted(allocationId));
    }
}
