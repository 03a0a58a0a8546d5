package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.model.plan.Warning;
import java.util.List;

/** Warnings are open and the trader has not said that they are read. */
public final class WarningsNotOverriddenException extends RuntimeException {

    private final transient List<Warning> warnings;

    /** @param warnings at least one */
    public WarningsNotOverriddenException(List<Warning> warnings) {
        super("%d warnings are open; mend what they name or commit with override_warnings".formatted(warnings.size()));
        this.warnings = List.copyOf(warnings);
    }

    public List<Warning> warnings() {
        return warnings;
    }
}
