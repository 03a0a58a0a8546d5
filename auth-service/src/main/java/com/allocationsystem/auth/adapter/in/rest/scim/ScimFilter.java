package com.allocationsystem.auth.adapter.in.rest.scim;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The filters that directories send: one attribute and a value, compared as equal.
 *
 * @param attribute as SCIM names it
 * @param value compared with
 */
record ScimFilter(String attribute, String value) {

    private static final Pattern EQUAL =
            Pattern.compile("\\s*(\\w{1,40})\\s+[eE][qQ]\\s+\"([^\"\\\\\\p{Cntrl}]{1,200})\"\\s*");

    /** @return the filter; one that matches nothing in particular when there is none */
    static ScimFilter of(String text, Set<String> known) {
        if (text == null) {
            return new ScimFilter(null, null);
        }
        Matcher matcher = EQUAL.matcher(text);
        String attribute = matcher.matches() ? matcher.group(1) : "";
        return known.stream()
                .filter(attribute::equalsIgnoreCase)
                .findFirst()
                .map(name -> new ScimFilter(name, matcher.group(2)))
                .orElseThrow(() -> new ScimFault(
                        400, "invalidFilter", "Filters are: %s eq \"value\".".formatted(String.join(" or ", known))));
    }

    /** @return the value when the filter is on this attribute, else null */
    String on(String name) {
        return name.equals(attribute) ? value : null;
    }
}
