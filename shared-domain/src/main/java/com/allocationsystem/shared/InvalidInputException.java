package com.allocationsystem.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be served as it stands; carries every fault that was kept. */
public final class InvalidInputException extends RuntimeException {

    private final boolean malformed;
    private final transient List<Fault> faults;

    /**
     * @param malformed whether a value is missing or of the wrong type (400), rather than only impossible (422)
     * @param faults at least one
     */
    public InvalidInputException(boolean malformed, List<Fault> faults) {
        this(malformed, faults, false);
    }

    /** @param more whether there are faults beyond those that are listed */
    InvalidInputException(boolean malformed, List<Fault> faults, boolean more) {
        super(faults.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; "))
                + (more ? "; mend these %d first, there are more".formatted(faults.size()) : ""));
        this.malformed = malformed;
        this.faults = List.copyOf(faults);
    }

    /** @return whether a value is missing or of the wrong type */
    public boolean malformed() {
        return malformed;
    }

    /** @return every fault, in the order found */
    public List<Fault> faults() {
        return faults;
    }
}
