package com.allocationsystem.ordergateway.domain.limit;

/**
 * A soft compliance rule that an order's new size breaks, or breaks further.
 *
 * @param ruleId of the rule
 * @param message value, limit and remedy in words
 */
public record SoftBreach(String ruleId, String message) {}
