package com.allocationsystem.ordergateway.domain.filter;

import com.allocationsystem.ordergateway.domain.block.BlockState;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Side;
import java.time.LocalDate;

/**
 * Which blocks to list; a null narrows nothing.
 *
 * @param trader username
 * @param from first day of the commit, UTC
 * @param to last day of the commit, UTC
 * @param text part of description, CUSIP, ISIN or trader, in any case; or an allocation's or account's id, whole
 * @param ready list only blocks whose fills can be declared allocated now
 * @param entitlement of the caller; allocations with a group outside it are left out
 * @param beforeSequence list only what was handed over before this one; null for the first page
 */
public record BlockFilter(
        String trader,
        BlockState state,
        Side side,
        LocalDate from,
        LocalDate to,
        String text,
        boolean ready,
        Entitlement entitlement,
        Long beforeSequence) {}
