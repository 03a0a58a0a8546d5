package com.allocationsystem.referencedata.domain.rulebook;

import java.time.Instant;

/**
 * What was done to one version of a rule; kept for good.
 *
 * @param version of the rule
 * @param kind what was done
 * @param actor username
 * @param at when
 * @param reason in the actor's words, 1 to 500 characters
 */
public record RuleAct(int version, Kind kind, String actor, Instant at, String reason) {

    /** What can be done to a version. */
    public enum Kind {
        /** A new version, as a draft. */
        WRITTEN,
        /** From now on evaluated and shown, binding no one. */
        TEST_STARTED,
        /** Back to a draft. */
        TEST_ENDED,
        /** A second user is asked to approve it. */
        SUBMITTED,
        /** A second user is asked to retire it. */
        RETIRE_ASKED,
        /** The user who asked takes it back. */
        WITHDRAWN,
        /** A second user put it in force. */
        APPROVED,
        /** A second user refused what was asked for. */
        REJECTED,
        /** A second user ended it. */
        RETIRED,
        /** A later version took its place. */
        SUPERSEDED;

        boolean isAboutTests() {
            return this == TEST_STARTED || this == TEST_ENDED;
        }
    }
}
