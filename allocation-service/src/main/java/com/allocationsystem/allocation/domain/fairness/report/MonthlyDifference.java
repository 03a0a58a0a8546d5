package com.allocationsystem.allocation.domain.fairness.report;

import java.time.YearMonth;

/**
 * One account's differences of a month.
 *
 * @param groupId that the account is in
 * @param nav of its last allocation in the month, above 0
 * @param bp basis points of NAV above the pro rata shares
 */
public record MonthlyDifference(YearMonth month, String groupId, String accountId, double nav, double bp) {}
