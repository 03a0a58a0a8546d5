package com.allocationsystem.allocation.application.port.in.approval;

/** The statement that the second user looked at is not the one that waits. */
public final class StatementDiffersException extends RuntimeException {

    public StatementDiffersException(String given, String waiting) {
        super(
                "statement_hash is %s, but the allocation that waits has %s; open it again and look at it before you approve"
                        .formatted(given, waiting));
    }
}
