package com.allocationsystem.shared;

/**
 * A North American security identifier: 8 characters and a check digit (ANSI X9.6).
 *
 * @param value 9 upper-case characters, check digit verified
 */
public record Cusip(String value) {

    private static final int LENGTH = 9;

    /** @throws IllegalArgumentException when the length, a character or the check digit is wrong; the message says which */
    public Cusip {
        String fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** @return whether {@code text} is a CUSIP with the right check digit */
    public static boolean isValid(String text) {
        return faultOf(text) == null;
    }

    /**
     * @param first8 the first 8 characters
     * @return the CUSIP with its check digit added
     */
    public static Cusip complete(String first8) {
        return new Cusip(first8 + CheckDigits.ofCusip(first8));
    }

    private static String faultOf(String text) {
        if (text == null || text.length() != LENGTH) {
            return "CUSIP '%s' must have 9 characters".formatted(text);
        }
        int expected = CheckDigits.ofCusip(text.substring(0, LENGTH - 1));
        if (expected < 0) {
            return "CUSIP '%s' has a character outside 0-9 A-Z * @ #".formatted(text);
        }
        return text.charAt(LENGTH - 1) - '0' == expected
                ? null
                : "CUSIP '%s' has a wrong check digit; %d was expected".formatted(text, expected);
    }

    @Override
    public String toString() {
        return value;
    }
}
