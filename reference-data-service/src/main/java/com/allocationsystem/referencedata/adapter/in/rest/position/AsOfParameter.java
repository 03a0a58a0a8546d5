package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.shared.Faults;

/** The query parameter {@code as_of}. */
public final class AsOfParameter {

    private AsOfParameter() {}

    /**
     * @param text as other clients of the desk write it, too: EOD is answered by the start of the day that follows it, SOD+Trades (a raw
     *     {@code +} arrives as a blank) by the current state, which also has working orders
     * @return start of day when nothing is said
     */
    public static AsOf parse(String text) {
        Faults faults = new Faults();
        AsOf asOf =
                switch (text == null ? "SOD" : text.replace(' ', '+')) {
                    case "SOD", "EOD" -> AsOf.SOD;
                    case "CURRENT", "SOD+Trades" -> AsOf.CURRENT;
                    default -> null;
                };
        if (asOf == null) {
            faults.malformed("as_of", "is '%s'; SOD, EOD, SOD+Trades or CURRENT is expected".formatted(text));
        }
        faults.throwIfAny();
        return asOf;
    }
}
