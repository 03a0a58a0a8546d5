package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import java.util.UUID;

/** The id of an allocation as it stands in an address. */
public final class AllocationId {

    private AllocationId() {}

    /** @throws AllocationNotFoundException when the text is no id: there is no such allocation */
    public static UUID of(String id) {
        return PathId.of(id, AllocationNotFoundException::new);
    }
}
