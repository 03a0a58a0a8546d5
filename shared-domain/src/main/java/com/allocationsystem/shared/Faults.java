package com.allocationsystem.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects everything wrong with one request, so that the caller can mend it in one go.
 *
 * <p>A <em>malformed</em> value has the wrong type or is missing (status 400); an <em>impossible</em> one is well formed
 * but cannot be meant (422). Only the first fault of a field is kept: later ones follow from it. Of a request with more than
 * {@link #MOST} faults the first are kept, so that an answer is not much larger than what was sent.
 */
public final class Faults {

    /** Most faults that are kept. */
    public static final int MOST = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private boolean malformed;
    private boolean more;

    /** Records that {@code field} is missing, of the wrong type or unknown. */
    public void malformed(String field, String message) {
        malformed = true;
        add(field, message);
    }

    /** Records that {@code field} is well formed but impossible. */
    public void impossible(String field, String message) {
        add(field, message);
    }

    /**
     * Records a missing value unless it is there.
     *
     * @return whether the value is there
     */
    public boolean required(String field, Object value) {
        if (value == null) {
            malformed(field, "is missing");
            return false;
        }
        return true;
    }

    /** @return whether nothing is wrong so far */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** @return every fault so far, {@link #MOST} at most, in the order they were recorded */
    public List<Fault> all() {
        return List.copyOf(faults);
    }

    /** @throws InvalidInputException with every fault, {@link #MOST} at most, when there is one */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(malformed, List.copyOf(faults), more);
        }
    }

    private void add(String field, String message) {
        if (faults.size() == MOST) {
            more = more || !fields.contains(field);
        } else if (fields.add(field)) {
            faults.add(new Fault(field, message));
        }
    }
}
