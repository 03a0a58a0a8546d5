package com.allocationsystem.shared;

/**
 * The check digits of securities' and issuers' identifiers.
 *
 * <p>Sources: ANSI X9.6 (CUSIP), ISO 6166 (ISIN) and ISO 17442 (LEI). All map letters to 10..35. CUSIP and ISIN are
 * "modulus 10, double add double": CUSIP doubles every second character from the left and adds the digits of each
 * product, ISIN first spells the letters as two digits and doubles every second digit from the right. LEI is ISO 7064
 * MOD 97-10: the number that the letters spell, check digits included, leaves 1 when divided by 97.
 */
final class CheckDigits {

    private CheckDigits() {}

    /**
     * @param body the first 8 characters of a CUSIP, upper case
     * @return the check digit, 0 to 9, or -1 when a character is outside {@code 0-9 A-Z * @ #}
     */
    static int ofCusip(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int value = cusipValue(body.charAt(i));
            if (value < 0) {
                return -1;
            }
            int weighted = i % 2 == 1 ? value * 2 : value;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * @param body the first 11 characters of an ISIN, upper case
     * @return the check digit, 0 to 9, or -1 when a character is outside {@code 0-9 A-Z}
     */
    static int ofIsin(String body) {
        StringBuilder digits = new StringBuilder(22);
        for (int i = 0; i < body.length(); i++) {
            int value = alphanumericValue(body.charAt(i));
            if (value < 0) {
                return -1;
            }
            digits.append(value);
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * @param body the first 18 characters of an LEI, upper case
     * @return the two check digits as a number, 2 to 98, or -1 when a character is outside {@code 0-9 A-Z}
     */
    static int ofLei(String body) {
        int remainder = 0;
        for (int i = 0; i < body.length(); i++) {
            int value = alphanumericValue(body.charAt(i));
            if (value < 0) {
                return -1;
            }
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return 98 - remainder * 100 % 97;
    }

    private static int cusipValue(char c) {
        return switch (c) {
            case '*' -> 36;
            case '@' -> 37;
            case '#' -> 38;
            default -> alphanumericValue(c);
        };
    }

    private static int alphanumericValue(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }
}
