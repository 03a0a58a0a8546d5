package com.allocationsystem.referencedata.domain.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text without what people leave out or write in another way: case, accents, width, fractions of a coupon. */
final class PlainText {

    /** Letters that no decomposition takes apart. */
    private static final Map<String, String> LETTERS = Map.of("Ø", "O", "Ł", "L", "Đ", "D", "Æ", "AE", "Œ", "OE");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** 4 3/4 or 4-3/4; a date has another slash. */
    private static final Pattern FRACTION = Pattern.compile("\\b(\\d{1,2})[ -](\\d{1,2})/(2|4|8|16|32)(?![\\d/])");

    private static final Pattern ZEROS = Pattern.compile("(\\d+\\.\\d*?)0+(?!\\d)");

    private PlainText() {}

    /** @return upper case without accents, e.g. {@code ELECTRICITE} */
    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** @return the same with coupons as the catalogue writes them: 4 3/4 and 4.750 as 4.75 */
    static String withDecimals(String text) {
        String decimals = FRACTION.matcher(text).replaceAll(PlainText::decimal);
        return ZEROS.matcher(decimals).replaceAll(number -> {
            String stripped = number.group(1);
            return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        });
    }

    private static String decimal(MatchResult fraction) {
        BigDecimal parts = new BigDecimal(fraction.group(2));
        BigDecimal of = new BigDecimal(fraction.group(3));
        return parts.compareTo(of) >= 0
                ? fraction.group()
                : new BigDecimal(fraction.group(1))
                        .add(parts.divide(of, 5, RoundingMode.UNNECESSARY))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
