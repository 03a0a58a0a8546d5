package com.allocationsystem.referencedata.domain.dataset.field;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of one file, to find duplicates and unknown references.
 *
 * <p>A key counts as known as soon as it is read, even when the rest of its row is rejected: one fault is reported once,
 * not again by every row that refers to it. When the file itself is missing, every reference to it is let pass.
 */
public final class Keys {

    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean unknowable;

    public void fileIsMissing() {
        unknowable = true;
    }

    /** @return whether the key is new; a duplicate is rejected */
    public boolean addNew(Fields row, String field, String key) {
        if (key == null) {
            return false;
        }
        if (numbers.putIfAbsent(key, numbers.size()) != null) {
            row.reject(field, "'%s' is there twice".formatted(key));
            return false;
        }
        return true;
    }

    /** Rejects the row's reference unless the key is known or null. */
    public void require(Fields row, String field, String key, DatasetFile target) {
        if (key != null && !unknowable && !numbers.containsKey(key)) {
            row.reject(field, "'%s' is not in %s".formatted(key, target.fileName()));
        }
    }

    /** @return a number of its own for each known key, 0 upwards; -1 for others */
    public int numberOf(String key) {
        return numbers.getOrDefault(key, -1);
    }
}
