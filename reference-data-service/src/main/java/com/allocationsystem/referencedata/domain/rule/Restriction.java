package com.allocationsystem.referencedata.domain.rule;

import com.allocationsystem.shared.Side;

/**
 * A bond that an account may not trade on one side.
 *
 * @param accountId whose list
 * @param cusip of the bond
 * @param side the forbidden side
 * @param reason as recorded
 */
public record Restriction(String accountId, String cusip, Side side, String reason) {}
