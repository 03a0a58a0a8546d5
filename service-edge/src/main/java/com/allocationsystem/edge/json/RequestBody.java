package com.allocationsystem.edge.json;

import com.allocationsystem.shared.Faults;

/**
 * A JSON request body that knows which of its parts must be there.
 *
 * <p>Called once the JSON is bound; together with faults of type the answer then names everything at once.
 */
public interface RequestBody {

    /** Records each missing or impossible value that can be seen without looking anything up. */
    void check(Faults faults);
}
