package com.allocationsystem.allocation.domain.approval;

import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.shared.Entitlement;
import java.time.Instant;

/**
 * Which approvals to list, newest request first.
 *
 * @param status null for every status
 * @param maker username; null for every maker
 * @param otherThan username whose own requests are left out; null for none
 * @param scope only approvals all of whose portfolio groups are inside
 * @param now by which an open approval has expired
 * @param limit most rows, 1 or more
 * @param after the last row of the page before, null for the first page
 */
public record ApprovalFilter(
        Approval.Status status,
        String maker,
        String otherThan,
        Entitlement scope,
        Instant now,
        int limit,
        PageKey after) {}
