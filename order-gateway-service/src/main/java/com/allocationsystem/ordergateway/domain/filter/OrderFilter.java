package com.allocationsystem.ordergateway.domain.filter;

import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Entitlement;

/**
 * Which orders to list; a null narrows nothing.
 *
 * @param entitlement of the caller; orders of allocations with a group outside it are left out
 * @param beforeSequence list only what was stored before this one; null for the first page
 */
public record OrderFilter(
        String allocationId, OrderState state, String accountId, Entitlement entitlement, Long beforeSequence) {}
