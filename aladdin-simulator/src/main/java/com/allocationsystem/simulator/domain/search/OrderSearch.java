package com.allocationsystem.simulator.domain.search;

import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderBook;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import com.allocationsystem.simulator.domain.search.OrderCriterion.Baskets;
import com.allocationsystem.simulator.domain.search.OrderCriterion.ExternalId;
import com.allocationsystem.simulator.domain.search.OrderCriterion.ExternalIds;
import com.allocationsystem.simulator.domain.search.OrderCriterion.Ids;
import com.allocationsystem.simulator.domain.search.OrderCriterion.Modified;
import com.allocationsystem.simulator.domain.search.OrderCriterion.Portfolios;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the orders of a criterion, oldest first, each once. */
public final class OrderSearch {

    private static final int LONGEST_NUMBER = 18;

    private final OrderBook book;

    /** @param book where to look */
    public OrderSearch(OrderBook book) {
        this.book = book;
    }

    /** @return what the criterion matches */
    public Stream<Order> find(OrderCriterion criterion) {
        Stream<Order> found;
        if (criterion instanceof Ids by) {
            found = by.ids().stream().flatMap(this::byNumber);
        } else if (criterion instanceof ExternalIds by) {
            found = by.ids().stream().flatMap(this::byExternalId);
        } else if (criterion instanceof Baskets by) {
            found = byBasket(by);
        } else if (criterion instanceof Portfolios by) {
            found = live(by);
        } else {
            Modified by = (Modified) criterion;
            found = book.byAccount(by.account()).stream()
                    .filter(order -> !order.modifyTime().isBefore(by.from())
                            && !order.modifyTime().isAfter(by.to()));
        }
        return found.sorted((a, b) -> Long.compare(a.id(), b.id())).distinct();
    }

    private Stream<Order> byNumber(String id) {
        boolean number =
                !id.isEmpty() && id.length() <= LONGEST_NUMBER && id.chars().allMatch(Character::isDigit);
        return number ? book.find(Long.parseLong(id)).stream() : Stream.empty();
    }

    private Stream<Order> byExternalId(ExternalId id) {
        return book.byExternalId(id.externalId1()).stream().filter(id::matches);
    }

    private Stream<Order> byBasket(Baskets by) {
        return by.basketIds().stream()
                .flatMap(basket -> book.byBasket(basket).stream())
                .filter(order -> by.orderDate() == null || by.orderDate().equals(order.orderDate()))
                .filter(order -> by.accounts().isEmpty()
                        || order.pieces().stream()
                                .anyMatch(piece -> by.accounts().contains(piece.account())))
                .filter(order -> matches(by.statuses(), order));
    }

    private Stream<Order> live(Portfolios by) {
        List<Integer> accounts = by.accounts();
        return accounts.stream()
                .flatMap(account -> book.byAccount(account).stream())
                .filter(order -> OrderStatus.LIVE.contains(order.status()))
                .filter(order -> matches(by.statuses(), order))
                .filter(order -> by.securities().isEmpty() || by.securities().contains(order.security()));
    }

    private static boolean matches(Set<OrderStatus> statuses, Order order) {
        return statuses.isEmpty() || statuses.contains(order.status());
    }
}
