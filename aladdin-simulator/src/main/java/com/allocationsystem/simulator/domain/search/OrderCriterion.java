package com.allocationsystem.simulator.domain.search;

import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The ways to look for orders. */
public sealed interface OrderCriterion {

    /** By Aladdin order number; what is no number is simply not found. */
    record Ids(List<String> ids) implements OrderCriterion {}

    /** By the sender's id. */
    record ExternalIds(List<ExternalId> ids) implements OrderCriterion {}

    /** By basket, on one order date or (when that is null) for some portfolios and states (empty: all). */
    record Baskets(List<String> basketIds, LocalDate orderDate, Set<Integer> accounts, Set<OrderStatus> statuses)
            implements OrderCriterion {}

    /** Live orders of some accounts; empty states: every live one; empty securities: all. */
    record Portfolios(List<Integer> accounts, Set<OrderStatus> statuses, Set<Integer> securities)
            implements OrderCriterion {}

    /** Orders of one account changed within a time, both ends included. */
    record Modified(int account, Instant from, Instant to) implements OrderCriterion {}

    /**
     * @param externalId1 the sender's id
     * @param accountCode whose id it is
     */
    record ExternalId(String externalId1, String accountCode) {

        /** An order that was sent without an account code answers to every one. */
        public boolean matches(Order order) {
            return externalId1.equals(order.externalId1())
                    && (order.accountCode() == null || order.accountCode().equals(accountCode));
        }
    }
}
