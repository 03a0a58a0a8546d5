package com.allocationsystem.allocation.model.rule;

import com.allocationsystem.shared.Side;

/**
 * The traded bond stands on an account's restricted list.
 *
 * @param accountId whose list
 * @param side the forbidden side
 * @param reason as recorded
 */
public record Restriction(String accountId, Side side, String reason) {}
