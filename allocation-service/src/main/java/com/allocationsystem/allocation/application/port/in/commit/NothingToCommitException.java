package com.allocationsystem.allocation.application.port.in.commit;

import java.util.UUID;

/** The split gives nobody anything, so there is no order to send. */
public final class NothingToCommitException extends RuntimeException {

    public NothingToCommitException(UUID allocationId) {
        super("Preview %s allocates 0 to every account; its reasons say what stands in the way"
                .formatted(allocationId));
    }
}
