package com.allocationsystem.allocation.domain.fairness.report;

import com.allocationsystem.shared.Entitlement;
import java.time.LocalDate;

/**
 * Which rows of the ledger count.
 *
 * @param from first business date, null for no bound
 * @param to last business date, included; null for no bound
 * @param group id that the account is in; null for every group
 * @param trader who committed; null for every trader
 * @param method its code, e.g. {@code PRO_RATA}; null for every method
 * @param scope only allocations all of whose portfolio groups are inside
 */
public record FairnessFilter(
        LocalDate from, LocalDate to, String group, String trader, String method, Entitlement scope) {}
