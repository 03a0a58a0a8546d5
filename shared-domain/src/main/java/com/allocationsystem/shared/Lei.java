package com.allocationsystem.shared;

/**
 * A legal entity identifier: 18 characters and two check digits (ISO 17442).
 *
 * @param value 20 upper-case characters, check digits verified
 */
public record Lei(String value) {

    private static final int LENGTH = 20;

    /** @throws IllegalArgumentException when the length, a character or the check digits are wrong; the message says which */
    public Lei {
        String fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** @return whether {@code text} is an LEI with the right check digits */
    public static boolean isValid(String text) {
        return faultOf(text) == null;
    }

    private static String faultOf(String text) {
        if (text == null || text.length() != LENGTH) {
            return "LEI '%s' must have 20 characters".formatted(text);
        }
        String body = text.substring(0, LENGTH - 2);
        int expected = CheckDigits.ofLei(body);
        if (expected < 0) {
            return "LEI '%s' has a character outside 0-9 A-Z".formatted(text);
        }
        return text.equals(body + "%02d".formatted(expected))
                ? null
                : "LEI '%s' has wrong check digits; %02d was expected".formatted(text, expected);
    }

    @Override
    public String toString() {
        return value;
    }
}
