package com.allocationsystem.allocation.model.rule;

import java.util.Comparator;
import java.util.List;

/**
 * The trader asks that rules of severity WARNING cap each piece, as those of severity RESTRICTION do.
 *
 * @param waived by compliance: there the rule warns as ever; each once, sorted by account and rule here
 */
public record SoftLimits(List<Waived> waived) {

    /** One rule that does not cap one account. */
    public record Waived(String accountId, String ruleId) {}

    /** Keeps an unmodifiable copy. */
    public SoftLimits {
        waived = waived.stream()
                .distinct()
                .sorted(Comparator.comparing(Waived::accountId).thenComparing(Waived::ruleId))
                .toList();
    }
}
