package com.allocationsystem.ordergateway.adapter.in.rest.field;

import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.VisibleText;

/** How long the words of users may be. */
public final class Texts {

    public static final int LONGEST_COMMENT = 500;

    private static final int LONGEST_USERNAME = 200;

    private Texts() {}

    /** @param value or null, which is no fault here */
    public static void atMost(Faults faults, String field, String value, int most) {
        if (value != null && value.length() > most) {
            faults.impossible(field, "has %d characters; at most %d are kept".formatted(value.length(), most));
        }
    }

    /** The value must be there, and not be blank. */
    public static void filled(Faults faults, String field, String value, int most) {
        if (faults.required(field, value) && !VisibleText.isIn(value)) {
            faults.impossible(field, "is blank; 1 to %d characters are expected".formatted(most));
        }
        atMost(faults, field, value, most);
    }

    /** The trader's username must be there. */
    public static void requestedBy(Faults faults, String username) {
        filled(faults, "requested_by", username, LONGEST_USERNAME);
    }
}
