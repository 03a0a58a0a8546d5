package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.shared.Faults;

/** The query parameter {@code as_of}. */
public final class AsOfParameter {

    private AsOfParameter() {}

    /** @return start of day when nothing is said */
    public static AsOf parse(String text) {
        if (text == null || text.equals(AsOf.SOD.name())) {
            return AsOf.SOD;
        }
        Faults faults = new Faults();
        if (!text.equals(AsOf.CURRENT.name())) {
            faults.malformed("as_of", "is '%s'; SOD or CURRENT is expected".formatted(text));
        }
        faults.throwIfAny();
        return AsOf.CURRENT;
    }
}
