package com.allocationsystem.referencedata.domain.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words of a catalogue, and what a trader may have meant who typed a word that begins none of them.
 *
 * <p>Letters are forgiven, never digits: a CUSIP or a coupon that is one digit off is that of another bond. One letter that is
 * wrong, missing, too many or exchanged with its neighbor is forgiven from four letters on, two from eight on.
 */
public final class Spelling {

    /** Shorter words are tickers: each letter of them counts. */
    public static final int SHORTEST = 4;

    private static final int SHORTEST_OF_TWO = 8;

    /** More spellings of one word than these are guesses. */
    private static final int MOST_OF_A_WORD = 5;

    private static final int MOST_QUERIES = 10;

    private final List<String> words;

    /** @param words of the catalogue, in any order */
    public Spelling(Collection<String> words) {
        this.words = words.stream().filter(Spelling::isForgiven).sorted().toList();
    }

    /** @return queries to try instead, nearest first; none where each word begins one of the catalogue, or none is near */
    public List<SearchQuery> corrections(SearchQuery query) {
        List<List<String>> corrected = List.of(List.of());
        boolean changes = false;
        for (String word : query.words()) {
            List<String> meant = isForgiven(word) && !isKnown(word) ? nearest(word) : List.of(word);
            changes |= !meant.equals(List.of(word));
            List<List<String>> so = corrected;
            corrected = so.stream()
                    .flatMap(start -> meant.stream().map(next -> Stream.concat(start.stream(), Stream.of(next))
                            .toList()))
                    .limit(MOST_QUERIES)
                    .toList();
        }
        return changes
                ? corrected.stream()
                        .map(one -> new SearchQuery(String.join(" ", one), one))
                        .toList()
                : List.of();
    }

    private static boolean isForgiven(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    private boolean isKnown(String word) {
        return words.stream().anyMatch(known -> known.startsWith(word));
    }

    /** @return beginnings of words that what was typed is nearest to, each once */
    private List<String> nearest(String typed) {
        int most = typed.length() < SHORTEST_OF_TWO ? 1 : 2;
        return words.stream()
                .filter(word -> word.length() + most >= typed.length())
                .map(word -> beginning(typed, word, most))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(Beginning::edits)
                        .thenComparingInt(one -> one.text().length())
                        .thenComparing(Beginning::text))
                .map(Beginning::text)
                .limit(MOST_OF_A_WORD)
                .toList();
    }

    /**
     * How a word begins, up to where it is typed.
     *
     * @param edits that lead to it from what was typed
     */
    private record Beginning(String text, int edits) {}

    /** @return the nearest beginning of the word, of several the longest; null where all are farther than {@code most} */
    private static Beginning beginning(String typed, String word, int most) {
        int width = Math.min(word.length(), typed.length() + most);
        int[] before = new int[width + 1];
        int[] last = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return null;
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        int best = 0;
        for (int j = 1; j <= width; j++) {
            best = last[j] <= last[best] ? j : best;
        }
        return last[best] > most ? null : new Beginning(word.substring(0, best), last[best]);
    }
}
