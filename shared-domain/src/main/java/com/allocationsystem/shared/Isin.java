package com.allocationsystem.shared;

/**
 * An international security identifier: country, 9 characters and a check digit (ISO 6166).
 *
 * @param value 12 upper-case characters, check digit verified
 */
public record Isin(String value) {

    private static final int LENGTH = 12;

    /** @throws IllegalArgumentException when the length, a character or the check digit is wrong; the message says which */
    public Isin {
        String fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** @return whether {@code text} is an ISIN with the right check digit */
    public static boolean isValid(String text) {
        return faultOf(text) == null;
    }

    /**
     * @param country two letters, ISO 3166
     * @param cusip the national identifier
     * @return the ISIN of that CUSIP, check digit added
     */
    public static Isin of(String country, Cusip cusip) {
        String body = country + cusip.value();
        return new Isin(body + CheckDigits.ofIsin(body));
    }

    private static String faultOf(String text) {
        if (text == null || text.length() != LENGTH) {
            return "ISIN '%s' must have 12 characters".formatted(text);
        }
        if (!isLetter(text.charAt(0)) || !isLetter(text.charAt(1))) {
            return "ISIN '%s' must begin with a two-letter country code".formatted(text);
        }
        int expected = CheckDigits.ofIsin(text.substring(0, LENGTH - 1));
        if (expected < 0) {
            return "ISIN '%s' has a character outside 0-9 A-Z".formatted(text);
        }
        return text.charAt(LENGTH - 1) - '0' == expected
                ? null
                : "ISIN '%s' has a wrong check digit; %d was expected".formatted(text, expected);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return value;
    }
}
