package com.allocationsystem.referencedata.domain.search;

import com.allocationsystem.referencedata.domain.security.Security;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a trader typed to find a bond.
 *
 * <p>A bond matches when every word of the query begins one of its words. Best first: the query is its CUSIP, ISIN or
 * ticker; then one of those, or its description, begins with the query; then the rest. Ties by description, maturity
 * and CUSIP, so that the same query always answers the same order.
 *
 * @param text as typed, upper case, no blanks at its ends
 * @param words of it, at least one
 */
public record SearchQuery(String text, List<String> words) {

    /** Rank of a bond whose CUSIP, ISIN or ticker is the query. */
    public static final int EXACT = 0;

    /** Rank of a bond of which one of those, or the description, begins with the query. */
    public static final int PREFIX = 1;

    /** Rank of every other bond that has all the words, in its issuer's name for example. */
    public static final int ALL_WORDS = 2;

    /** @throws IllegalArgumentException when there is no letter or digit in it */
    public SearchQuery {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("has no letter or digit to search for");
        }
    }

    /** @param typed anything a person may type */
    public static SearchQuery of(String typed) {
        return new SearchQuery(typed.strip().toUpperCase(Locale.ROOT), SearchWords.ofQuery(typed));
    }

    /** @return whether every word of the query begins a word of the bond */
    public boolean matches(Security security) {
        return words.stream().allMatch(word -> SearchWords.of(security).stream().anyMatch(own -> own.startsWith(word)));
    }

    /** @return {@link #EXACT}, {@link #PREFIX} or {@link #ALL_WORDS} of a bond that matches */
    public int rank(Security security) {
        if (text.equals(security.cusip()) || text.equals(security.isin()) || text.equals(upper(security.ticker()))) {
            return EXACT;
        }
        boolean prefix = begins(security.cusip())
                || begins(security.isin())
                || begins(security.ticker())
                || begins(security.description());
        return prefix ? PREFIX : ALL_WORDS;
    }

    /** @return best match first */
    public Comparator<Security> bestFirst() {
        return Comparator.<Security>comparingInt(this::rank)
                .thenComparing(Security::description)
                .thenComparing(Security::maturity)
                .thenComparing(Security::cusip);
    }

    private boolean begins(String value) {
        return value != null && upper(value).startsWith(text);
    }

    private static String upper(String value) {
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }
}
