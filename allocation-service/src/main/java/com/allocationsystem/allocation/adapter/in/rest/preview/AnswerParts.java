package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.domain.preview.LineFilter;
import com.allocationsystem.allocation.domain.preview.LinePage;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.shared.Faults;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a split an answer holds.
 *
 * @param passes whether findings of rules that pass are there, although no warning names them
 * @param lines which of them
 */
public record AnswerParts(boolean passes, Lines lines) {

    /** Lines of an answer. */
    public enum Lines {
        NONE,
        /** All of an ordinary split, the first page of a large one. */
        FIRST_PAGE,
        ALL
    }

    /** What the query parameter is for. */
    public static final String INCLUDE =
            "findings: all rules of an account are listed; without it those that it does not pass or that a warning names";

    private static final int LARGEST_WHOLE = 5_000;
    private static final int FIRST_PAGE = 500;

    private static final Pattern RETURN =
            Pattern.compile("(?i)(?:^|[,;\\s])return\\s*=\\s*\"?(minimal|representation)\\b");

    /**
     * @param include the query parameter, null when there is none
     * @param faults receives a value that is not known
     */
    public static AnswerParts of(String include, Faults faults) {
        if (include != null && !include.equals("findings")) {
            faults.malformed("include", "is '%s'; findings is expected".formatted(include));
        }
        return new AnswerParts(include != null, Lines.FIRST_PAGE);
    }

    /**
     * @param prefer the header {@code Prefer} (RFC 7240), null when there is none; a preference that is not known is ignored
     * @return {@code return=minimal}: no lines; {@code return=representation}: all of them
     */
    public AnswerParts preferred(String prefer) {
        Matcher wanted = RETURN.matcher(prefer == null ? "" : prefer);
        if (!wanted.find()) {
            return this;
        }
        return new AnswerParts(passes, wanted.group(1).equalsIgnoreCase("minimal") ? Lines.NONE : Lines.ALL);
    }

    /** @param all lines of the split, by account id */
    public LinePage of(List<AccountAllocation> all) {
        int most =
                switch (lines) {
                    case NONE -> 0;
                    case FIRST_PAGE -> all.size() > LARGEST_WHOLE ? FIRST_PAGE : all.size();
                    case ALL -> all.size();
                };
        return LinePage.of(all, LineFilter.ALL, 0, most);
    }
}
