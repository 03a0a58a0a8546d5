package com.allocationsystem.referencedata.domain.search;

import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Text as it is searched: upper-case words of letters, digits and decimal points, without accents.
 *
 * <p>{@code AT&T 4.75% 2046-05-15} is searched as AT, T, 4.75, 2046, 05, 15, and each run of characters between blanks
 * also without its punctuation (ATT, 20460515), so that both spellings find it. Coupon and maturity are words too, whatever the
 * description says: 4.75, 2046, 46, 05, 15, 5 for {@code 5/15/46}.
 */
public final class SearchWords {

    private SearchWords() {}

    /** @return every word under which the bond is found, each once */
    public static Set<String> of(Security security) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : new String[] {
            security.cusip(), security.isin(), security.ticker(), security.description(), security.issuer()
        }) {
            if (text != null) {
                addWords(text, words);
            }
        }
        words.add(security.couponPct().stripTrailingZeros().toPlainString());
        addMaturity(security.maturity(), words);
        return words;
    }

    /** @return the words of a query, in order; empty when it holds no letter or digit */
    static List<String> ofQuery(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String run : PlainText.withDecimals(PlainText.of(text)).split("\\s+")) {
            words.addAll(pieces(run));
        }
        return List.copyOf(words);
    }

    private static void addMaturity(LocalDate maturity, Set<String> words) {
        addWords(DateTimeFormatter.ISO_LOCAL_DATE.format(maturity), words);
        words.add("%02d".formatted(maturity.getYear() % 100));
        words.add(String.valueOf(maturity.getMonthValue()));
        words.add(String.valueOf(maturity.getDayOfMonth()));
    }

    private static void addWords(String text, Set<String> words) {
        for (String run : PlainText.of(text).split("\\s+")) {
            List<String> pieces = pieces(run);
            words.addAll(pieces);
            if (pieces.size() > 1) {
                words.add(String.join("", pieces));
            }
        }
    }

    private static List<String> pieces(String run) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i <= run.length(); i++) {
            if (i < run.length() && isWordCharacter(run, i)) {
                piece.append(run.charAt(i));
            } else if (piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    /** A point counts inside a number only: 4.75 is one word, "Inc." is not. */
    private static boolean isWordCharacter(String run, int i) {
        char c = run.charAt(i);
        if (c == '.') {
            return i > 0
                    && Character.isDigit(run.charAt(i - 1))
                    && i + 1 < run.length()
                    && Character.isDigit(run.charAt(i + 1));
        }
        return Character.isLetterOrDigit(c);
    }
}
