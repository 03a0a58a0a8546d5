package com.allocationsystem.allocation.checker;

import java.util.List;

/** A plan did not survive its independent check: a bug, never shown to a user as a plan. */
public final class PlanFailedItsCheckException extends RuntimeException {

    private final transient List<String> failures;

    /** @param failures what the checker found, at least one */
    public PlanFailedItsCheckException(List<String> failures) {
        super("Plan failed its check: " + String.join("; ", failures));
        this.failures = List.copyOf(failures);
    }

    /** @return what the checker found */
    public List<String> failures() {
        return failures;
    }
}
