package com.allocationsystem.edge.json;

import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.VisibleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of an act that needs a reason.
 *
 * @param reason goes into the audit trail; 1 to 500 characters, not blank
 */
public record ReasonRequest(@Schema(required = true) String reason) implements RequestBody {

    private static final int LONGEST = 500;

    @Override
    public void check(Faults faults) {
        if (faults.required("reason", reason) && !VisibleText.isIn(reason)) {
            faults.impossible("reason", "is blank; say why in 1 to %d characters".formatted(LONGEST));
        }
        checkLength(faults, reason);
    }

    /** @param reason may be null */
    public static void checkLength(Faults faults, String reason) {
        if (reason != null && reason.length() > LONGEST) {
            faults.impossible("reason", "has %d characters; up to %d are allowed".formatted(reason.length(), LONGEST));
        }
        if (reason != null && reason.indexOf('\0') >= 0) {
            faults.impossible("reason", "holds a NUL character; remove it");
        }
    }
}
