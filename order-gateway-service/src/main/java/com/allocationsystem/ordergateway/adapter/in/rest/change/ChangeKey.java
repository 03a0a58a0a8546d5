package com.allocationsystem.ordergateway.adapter.in.rest.change;

import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import java.util.UUID;

/** Header {@code Idempotency-Key}: the id that the caller chose for a change, so that a repeat is known. */
public final class ChangeKey {

    private ChangeKey() {}

    /**
     * @param header a UUID, or null
     * @throws com.allocationsystem.shared.InvalidInputException when it is anything else
     */
    public static UUID read(String header) {
        if (header == null) {
            return null;
        }
        try {
            UUID key = UUID.fromString(header);
            if (key.toString().equalsIgnoreCase(header)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Named below with the other form that is no UUID.
        }
        Faults faults = new Faults();
        faults.malformed("Idempotency-Key", "is '%s'; a UUID is expected".formatted(QueryValue.shortened(header)));
        faults.throwIfAny();
        return null;
    }
}
