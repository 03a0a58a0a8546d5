package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.model.plan.Warning;
import java.util.List;

/** Warnings need an override, and there is none. */
public final class WarningsNotOverriddenException extends RuntimeException {

    private final transient List<Warning> warnings;

    private WarningsNotOverriddenException(String message, List<Warning> warnings) {
        super(message);
        this.warnings = List.copyOf(warnings);
    }

    /** @param warnings at least one */
    public static WarningsNotOverriddenException ofCommit(List<Warning> warnings) {
        return new WarningsNotOverriddenException(
                "%d warnings need an override; change what they name, or commit with override_warnings and a comment that says why"
                        .formatted(warnings.size()),
                warnings);
    }

    /** @param warnings at least one, each of them waived when the allocation was committed */
    public static WarningsNotOverriddenException ofRetry(List<Warning> warnings) {
        return new WarningsNotOverriddenException(
                "%d warnings that were waived at the commit are not waived any more; preview the par that failed as a new order"
                        .formatted(warnings.size()),
                warnings);
    }

    public List<Warning> warnings() {
        return warnings;
    }
}
