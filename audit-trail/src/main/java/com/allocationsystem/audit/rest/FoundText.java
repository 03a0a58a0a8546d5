package com.allocationsystem.audit.rest;

import com.allocationsystem.shared.Faults;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a name that rows are looked for by. */
final class FoundText {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final Pattern OF_NAMES = Pattern.compile("[\\p{Alnum}._:@-]+");

    private FoundText() {}

    /**
     * @param typed null or blank: not asked for
     * @return in lower case, without spaces around it; null where nothing is asked for, or after a fault
     */
    static String of(Faults faults, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            faults.impossible(
                    field,
                    "has %d characters; send %d to %d of an id, a CUSIP or a username"
                            .formatted(text.length(), SHORTEST, LONGEST));
            return null;
        }
        if (!OF_NAMES.matcher(text).matches()) {
            faults.impossible(
                    field,
                    "is '%s'; ids, CUSIPs and usernames have letters, digits and . _ : @ - only".formatted(text));
            return null;
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
