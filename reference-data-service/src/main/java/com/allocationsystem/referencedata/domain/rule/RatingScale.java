package com.allocationsystem.referencedata.domain.rule;

import java.util.List;
import java.util.OptionalInt;

/** Ratings as notches: 1 = AAA ... 10 = BBB- ... 22 = D, by the words of S&P and Fitch, or Moody's. */
public final class RatingScale {

    private static final List<String> LETTERS = List.of(
            "AAA", "AA+", "AA", "AA-", "A+", "A", "A-", "BBB+", "BBB", "BBB-", "BB+", "BB", "BB-", "B+", "B", "B-",
            "CCC+", "CCC", "CCC-", "CC", "C", "D");
    private static final List<String> MOODYS = List.of(
            "Aaa", "Aa1", "Aa2", "Aa3", "A1", "A2", "A3", "Baa1", "Baa2", "Baa3", "Ba1", "Ba2", "Ba3", "B1", "B2", "B3",
            "Caa1", "Caa2", "Caa3", "Ca", "C");

    private RatingScale() {}

    /** @return the notch of a rating word such as {@code BBB-} or {@code Baa3}; empty when it is none */
    public static OptionalInt notch(String word) {
        int index = LETTERS.contains(word) ? LETTERS.indexOf(word) : MOODYS.indexOf(word);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
