package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.domain.preview.LinePage;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.shared.Faults;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a split an answer holds.
 *
 * @param passes whether findings of rules that pass are there
 * @param mostLines lines at most
 */
public record AnswerParts(boolean passes, int mostLines) {

    /** What the query parameter is for. */
    public static final String INCLUDE =
            "findings: rules that an account passes are listed too; without it only those that it does not pass";

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
        return new AnswerParts(include != null, LinePage.LARGEST_ANSWER);
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
        return new AnswerParts(passes, wanted.group(1).equalsIgnoreCase("minimal") ? 0 : Integer.MAX_VALUE);
    }

    boolean holds(RuleFinding finding) {
        return passes || finding.outcome() != RuleFinding.Outcome.PASS;
    }
}
