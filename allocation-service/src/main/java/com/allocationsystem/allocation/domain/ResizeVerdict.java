package com.allocationsystem.allocation.domain;

import com.allocationsystem.allocation.model.rule.RuleFinding;
import java.util.List;

/**
 * What an account's limits say to another size of one of its orders.
 *
 * @param allowed whether the order may have that size, once its breaches are overridden
 * @param maximumPar the largest size it may have, never below the one it has
 * @param refusal what is allowed instead, and which limit says so, in words; null when allowed
 * @param breaches soft rules that the size breaks or breaks further; empty when refused
 */
public record ResizeVerdict(boolean allowed, long maximumPar, String refusal, List<RuleFinding> breaches) {

    /** Keeps an unmodifiable copy. */
    public ResizeVerdict {
        breaches = List.copyOf(breaches);
    }

    /**
     * @param maximumPar the largest size the order may have
     * @param refusal in words
     */
    public static ResizeVerdict refused(long maximumPar, String refusal) {
        return new ResizeVerdict(false, maximumPar, refusal, List.of());
    }

    static ResizeVerdict allowed(long maximumPar, List<RuleFinding> breaches) {
        return new ResizeVerdict(true, maximumPar, null, breaches);
    }
}
