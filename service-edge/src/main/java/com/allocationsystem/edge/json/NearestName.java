package com.allocationsystem.edge.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The known name that a misspelled one most likely means: the fewest letters added, left out or changed. */
final class NearestName {

    /** A name that differs in more than a third of its letters is another word. */
    private static final int LETTERS_PER_CHANGE = 3;

    /** A longer name is no slip of the keyboard, and to compare it costs its length. */
    private static final int LONGEST_NAME = 100;

    private NearestName() {}

    /** @return what to do about a name that is not known: the nearest known one, or all of them */
    static String remedy(String name, Collection<String> known) {
        Optional<String> nearest = name.length() > LONGEST_NAME
                ? Optional.empty()
                : known.stream()
                        .filter(other -> changes(name, other) <= Math.max(1, other.length() / LETTERS_PER_CHANGE))
                        .min(Comparator.<String>comparingInt(other -> changes(name, other))
                                .thenComparing(Comparator.naturalOrder()));
        if (nearest.isPresent()) {
            return "did you mean " + nearest.get() + "?";
        }
        return known.isEmpty()
                ? "remove it"
                : "remove it or send one of " + known.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Levenshtein distance, letter case and the character between words aside. */
    private static int changes(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[] above = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) {
            above[k] = k;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int changed = above[k - 1] + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(changed, Math.min(above[k], row[k - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    private static String plain(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
