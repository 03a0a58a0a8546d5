package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.model.plan.Warning;
import java.util.List;

/** Warnings need an override and the trader has not given one. */
public final class WarningsNotOverriddenException extends RuntimeException {

    private final transient List<Warning> warnings;

    /** @param warnings at least one */
    public WarningsNotOverriddenException(List<Warning> warnings) {
        super(
                "%d warnings need an override; change what they name, or commit with override_warnings and a comment that says why"
                        .formatted(warnings.size()));
        this.warnings = List.copyOf(warnings);
    }

    public List<Warning> warnings() {
        return warnings;
    }
}
