package com.allocationsystem.ordergateway.adapter.in.rest;

/**
 * A soft rule that the new size breaks.
 *
 * @param type COMPLIANCE
 * @param message value, limit and remedy in words
 */
record WarningResponse(String type, String ruleId, String accountId, String message) {}
