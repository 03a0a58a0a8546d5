package com.allocationsystem.allocation.application.port.in.commit;

import java.util.UUID;

/** No account receives an allocation, so there is no order to send. */
public final class NothingToCommitException extends RuntimeException {

    public NothingToCommitException(UUID allocationId) {
        super("Preview %s allocates 0 to every account; its reasons say which limit prevents one"
                .formatted(allocationId));
    }
}
