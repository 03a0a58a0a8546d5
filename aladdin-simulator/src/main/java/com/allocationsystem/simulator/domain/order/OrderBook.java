package com.allocationsystem.simulator.domain.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The orders held, findable by number, external id, basket and account. Stores whatever it is given: two orders with the same external
 * id are two orders. Not safe for threads; its owner locks.
 */
public final class OrderBook {

    private static final long FIRST_ID = 100_000_001L;

    private final NavigableMap<Long, Order> orders = new TreeMap<>();
    private final Map<String, TreeSet<Long>> byExternalId = new HashMap<>();
    private final Map<String, TreeSet<Long>> byBasket = new HashMap<>();
    private final Map<Integer, TreeSet<Long>> byAccount = new HashMap<>();

    /** @return the number the next new order gets */
    public long nextId() {
        return orders.isEmpty() ? FIRST_ID : orders.lastKey() + 1;
    }

    /** Stores an order, new or changed. */
    public void put(Order order) {
        Order before = orders.put(order.id(), order);
        if (before != null) {
            unindex(before);
        }
        index(order);
    }

    /** Forgets everything. */
    public void clear() {
        orders.clear();
        byExternalId.clear();
        byBasket.clear();
        byAccount.clear();
    }

    /** @return how many orders are held */
    public int size() {
        return orders.size();
    }

    /** @return the order of that number */
    public Optional<Order> find(long id) {
        return Optional.ofNullable(orders.get(id));
    }

    /** @return all orders by number */
    public Collection<Order> all() {
        return Collections.unmodifiableCollection(orders.values());
    }

    /** @return orders with that external id, oldest first */
    public List<Order> byExternalId(String externalId) {
        return resolve(byExternalId.get(externalId));
    }

    /** @return orders of that basket, oldest first */
    public List<Order> byBasket(String basketId) {
        return resolve(byBasket.get(basketId));
    }

    /** @return orders with a piece for that account, oldest first */
    public List<Order> byAccount(int account) {
        return resolve(byAccount.get(account));
    }

    /** @return external ids held more than once, each with the number of orders */
    public Map<String, Integer> duplicates() {
        Map<String, Integer> duplicates = new TreeMap<>();
        byExternalId.forEach((externalId, ids) -> {
            if (ids.size() > 1) {
                duplicates.put(externalId, ids.size());
            }
        });
        return duplicates;
    }

    private List<Order> resolve(TreeSet<Long> ids) {
        if (ids == null) {
            return List.of();
        }
        List<Order> found = new ArrayList<>(ids.size());
        ids.forEach(id -> found.add(orders.get(id)));
        return found;
    }

    private void index(Order order) {
        add(byExternalId, order.externalId1(), order.id());
        add(byBasket, order.basketId(), order.id());
        order.pieces().forEach(piece -> add(byAccount, piece.account(), order.id()));
    }

    private void unindex(Order order) {
        remove(byExternalId, order.externalId1(), order.id());
        remove(byBasket, order.basketId(), order.id());
        order.pieces().forEach(piece -> remove(byAccount, piece.account(), order.id()));
    }

    private static <K> void add(Map<K, TreeSet<Long>> index, K key, long id) {
        if (key != null) {
            index.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
        }
    }

    private static <K> void remove(Map<K, TreeSet<Long>> index, K key, long id) {
        TreeSet<Long> ids = key == null ? null : index.get(key);
        if (ids != null) {
            ids.remove(id);
            if (ids.isEmpty()) {
                index.remove(key);
            }
        }
    }
}
