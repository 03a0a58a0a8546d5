package com.allocationsystem.referencedata.domain.issuer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name reduced to what tells it from another name: upper-case words of letters and digits, one blank between.
 *
 * <p>Case, accents, width of characters, punctuation and blanks are spelling. {@code &} is the word AND; a point or an
 * apostrophe joins ({@code S.A.} is SA, {@code McDonald's} is MCDONALDS), any other punctuation separates.
 */
public final class PlainWords {

    private PlainWords() {}

    /** @return the words; of a text without letter or digit the text itself in upper case; null of null */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        boolean separate = false;
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace("&", " AND ")
                .toUpperCase(Locale.ROOT);
        for (int i = 0; i < spelled.length(); ) {
            int c = spelled.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (separate && !words.isEmpty()) {
                    words.append(' ');
                }
                separate = false;
                append(words, c);
            } else {
                separate |= !joins(c);
            }
        }
        return words.isEmpty() ? text.strip().toUpperCase(Locale.ROOT) : words.toString();
    }

    /** Accents that stand apart after decomposition, and characters without width, end no word. */
    private static boolean joins(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> c == '.' || c == '\'' || c == '`' || c == '\u2018' || c == '\u2019' || c == '\u02BC';
        };
    }

    /** Letters with a stroke, and ligatures, are letters of their own to Unicode and do not decompose. */
    private static void append(StringBuilder words, int c) {
        switch (c) {
            case 'Ø' -> words.append('O');
            case 'Ł' -> words.append('L');
            case 'Đ', 'Ð' -> words.append('D');
            case 'Æ' -> words.append("AE");
            case 'Œ' -> words.append("OE");
            default -> words.appendCodePoint(c);
        }
    }
}
