package com.allocationsystem.allocation.domain.commit;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A preview that a trader has made binding.
 *
 * @param committedBy username of the trader
 * @param comment may be null
 * @param warningsOverridden whether open warnings were overridden
 * @param auditId the row of the audit chain that says so
 * @param children one per account that gets a piece, in the order of the plan
 */
public record CommittedAllocation(
        SealedPreview preview,
        String committedBy,
        Instant committedAt,
        String comment,
        boolean warningsOverridden,
        String auditId,
        List<ChildOrder> children) {

    /** Keeps an unmodifiable copy. */
    public CommittedAllocation {
        children = List.copyOf(children);
    }

    public UUID allocationId() {
        return preview.allocationId();
    }

    public CommitStatus status() {
        return CommitStatus.of(children);
    }
}
