package com.allocationsystem.allocation.domain.commit;

import java.util.List;

/** What became of a committed allocation as a whole. */
public enum CommitStatus {
    /** Some piece is still on its way. */
    PENDING,
    /** Every piece is in Aladdin. */
    SUCCESS,
    /** Some pieces are in Aladdin, the others failed for good. */
    PARTIAL,
    /** No piece reached Aladdin. */
    FAILED;

    /** @param children at least one */
    public static CommitStatus of(List<ChildOrder> children) {
        if (children.stream().anyMatch(child -> !child.status().isFinal())) {
            return PENDING;
        }
        long submitted = children.stream()
                .filter(child -> child.status() == ChildOrder.Status.SUBMITTED)
                .count();
        if (submitted == children.size()) {
            return SUCCESS;
        }
        return submitted == 0 ? FAILED : PARTIAL;
    }
}
