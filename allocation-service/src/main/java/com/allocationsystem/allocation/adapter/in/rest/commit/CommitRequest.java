package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.edge.json.OptionalRequestBody;
import com.allocationsystem.shared.Faults;

/**
 * Body of {@code POST /allocations/{id}/commit}; it may be left out.
 *
 * @param comment goes into the audit trail and to the orders; the reason where warnings are overridden, else it may be null
 * @param overrideWarnings whether the trader commits in spite of the warnings that need an override; null for no
 */
public record CommitRequest(String comment, Boolean overrideWarnings) implements OptionalRequestBody {

    /** As the order gateway takes it. */
    private static final int LONGEST_COMMENT = 500;

    @Override
    public void check(Faults faults) {
        checkComment(faults, comment);
    }

    /** @param comment may be null */
    static void checkComment(Faults faults, String comment) {
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            faults.impossible(
                    "comment", "has %d characters; up to %d are allowed".formatted(comment.length(), LONGEST_COMMENT));
        }
        if (comment != null && comment.indexOf('\0') >= 0) {
            faults.impossible("comment", "holds a NUL character; remove it");
        }
    }
}
