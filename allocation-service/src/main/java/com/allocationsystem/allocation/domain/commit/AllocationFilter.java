package com.allocationsystem.allocation.domain.commit;

import com.allocationsystem.shared.Entitlement;
import java.time.LocalDate;

/**
 * Which committed allocations to list, newest first.
 *
 * @param status null for every status
 * @param from first day (UTC) of the commit, null for no bound
 * @param to last day (UTC) of the commit, included; null for no bound
 * @param scope only allocations all of whose portfolio groups are inside
 * @param limit most rows, 1 or more
 * @param after the last row of the page before, null for the first page
 */
public record AllocationFilter(
        CommitStatus status, LocalDate from, LocalDate to, Entitlement scope, int limit, PageKey after) {}
