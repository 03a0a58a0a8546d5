package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.domain.preview.InputChange;
import java.util.List;

/** Numbers that the split rests on have moved since the preview. */
public final class InputsChangedException extends RuntimeException {

    private final transient List<InputChange> changes;

    /** @param changes at least one */
    public InputsChangedException(List<InputChange> changes) {
        super("%d numbers that the split rests on have moved since the preview; preview again"
                .formatted(changes.size()));
        this.changes = List.copyOf(changes);
    }

    public List<InputChange> changes() {
        return changes;
    }
}
