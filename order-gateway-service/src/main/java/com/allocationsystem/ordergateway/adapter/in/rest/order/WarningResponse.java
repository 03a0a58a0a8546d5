package com.allocationsystem.ordergateway.adapter.in.rest.order;

/**
 * A soft rule that the new size breaks.
 *
 * @param type COMPLIANCE
 * @param message value, limit and remedy in words
 */
public record WarningResponse(String type, String ruleId, String accountId, String message) {}
