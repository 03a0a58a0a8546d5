package com.allocationsystem.allocation.domain.commit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a committed allocation is, without what it rests on.
 *
 * @param round how often its failed pieces were tried again
 * @param children by account
 */
public record CommitProgress(UUID allocationId, int round, List<ChildOrder> children) {

    /** Keeps an unmodifiable copy. */
    public CommitProgress {
        children = List.copyOf(children);
    }

    public CommitStatus status() {
        return CommitStatus.of(children);
    }

    /** @return pieces by status, those without a piece too */
    public Map<ChildOrder.Status, Integer> counts() {
        Map<ChildOrder.Status, Integer> counts = new EnumMap<>(ChildOrder.Status.class);
        for (ChildOrder.Status status : ChildOrder.Status.values()) {
            counts.put(status, 0);
        }
        children.forEach(child -> counts.merge(child.status(), 1, Integer::sum));
        return counts;
    }
}
