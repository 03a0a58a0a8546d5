package com.allocationsystem.ordergateway.adapter.in.rest.field;

import com.allocationsystem.shared.Faults;

/** How long the words of users may be. */
public final class Texts {

    public static final int LONGEST_COMMENT = 500;

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_USERNAME = 200;

    private Texts() {}

    /** @param value or null, which is no fault here */
    public static void atMost(Faults faults, String field, String value, int most) {
        if (value != null && value.length() > most) {
            faults.impossible(field, "has %d characters; at most %d are kept".formatted(value.length(), most));
        }
    }

    /** The trader's username must be there. */
    public static void requestedBy(Faults faults, String username) {
        if (faults.required("requested_by", username) && username.isBlank()) {
            faults.impossible("requested_by", "is blank; the trader's username is expected");
        }
        atMost(faults, "requested_by", username, LONGEST_USERNAME);
    }

    public static String shortened(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
    }
}
