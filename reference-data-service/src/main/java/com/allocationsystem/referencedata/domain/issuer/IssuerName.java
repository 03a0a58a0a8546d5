package com.allocationsystem.referencedata.domain.issuer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The name of an issuer as names are compared: without its spelling, its legal form and the blanks in it. */
final class IssuerName {

    /** Also what is left at the end of a name cut off in front of one: JPMORGAN CHASE AND. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "INC",
            "INCORPORATED",
            "CORP",
            "CORPORATION",
            "CO",
            "COMPANY",
            "LLC",
            "LTD",
            "LIMITED",
            "PLC",
            "SA",
            "NV",
            "BV",
            "AG",
            "SE",
            "AB",
            "ASA",
            "SPA",
            "GMBH",
            "PTY",
            "LP",
            "LLP",
            "THE",
            "AND");

    private IssuerName() {}

    /**
     * @param name as given, or null when unknown
     * @return equal for two spellings of one name; null when unknown
     */
    static String compared(String name) {
        String plain = PlainWords.of(name);
        if (plain == null || plain.isEmpty()) {
            return null;
        }
        List<String> words = spelledTogether(Arrays.asList(plain.split(" ")));
        int first = words.get(0).equals("THE") ? 1 : 0;
        int end = words.size();
        // A legal form stands at the end; inside a name the same letters are a part of it (PUBLIC SERVICE CO OF
        // COLORADO).
        while (end > first && LEGAL_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join("", end > first ? words.subList(first, end) : words);
    }

    /** Letters that stand alone are one word: S A is SA, J P MORGAN begins with JP. */
    private static List<String> spelledTogether(List<String> words) {
        List<String> together = new ArrayList<>();
        boolean letterBefore = false;
        for (String word : words) {
            boolean letter = word.length() == 1;
            if (letter && letterBefore) {
                together.set(together.size() - 1, together.get(together.size() - 1) + word);
            } else {
                together.add(word);
            }
            letterBefore = letter;
        }
        return together;
    }
}
