package com.allocationsystem.ordergateway.fake.port;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The store without a database: one lock instead of transactions. */
public final class InMemoryOrderStore implements OrderStore {

    private final Map<String, Batch> batches = new HashMap<>();
    private final Map<UUID, ChildOrder> orders = new LinkedHashMap<>();
    private final Map<UUID, List<HistoryEntry>> histories = new HashMap<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final Map<UUID, Long> places = new HashMap<>();

    @Override
    public synchronized boolean add(Batch batch, List<ChildOrder> children) {
        if (batches.putIfAbsent(batch.allocationId(), batch) != null) {
            return false;
        }
        long place = nextPlace(children.get(0).terms().requestedBy(), batch.acceptedAt());
        for (ChildOrder child : children) {
            places.put(child.id(), place++);
            orders.put(child.id(), child);
            sequences.put(child.id(), (long) orders.size());
            histories.put(child.id(), new ArrayList<>(List.of(HistoryEntry.of(child))));
        }
        return true;
    }

    @Override
    public synchronized Optional<Batch> batch(String allocationId) {
        return Optional.ofNullable(batches.get(allocationId));
    }

    @Override
    public synchronized boolean openRound(String allocationId, int round) {
        Batch known = batches.get(allocationId);
        if (known == null || known.round() >= round) {
            return false;
        }
        batches.put(
                allocationId,
                new Batch(
                        allocationId,
                        known.bodyHash(),
                        known.acceptedAt(),
                        round,
                        known.description(),
                        known.ticker(),
                        known.referencePrice(),
                        known.portfolioGroups()));
        return true;
    }

    @Override
    public synchronized List<ChildOrder> children(String allocationId) {
        return orders.values().stream()
                .filter(order -> order.terms().allocationId().equals(allocationId))
                .toList();
    }

    @Override
    public synchronized List<ChildOrder> find(Collection<UUID> ids) {
        return orders.values().stream()
                .filter(order -> ids.contains(order.id()))
                .toList();
    }

    @Override
    public synchronized Optional<ChildOrder> find(String id) {
        return orders.values().stream()
                .filter(order -> order.id().toString().equals(id)
                        || order.aladdin() != null && order.aladdin().orderId().equals(id))
                .findFirst();
    }

    @Override
    public synchronized List<Listed> list(OrderFilter query, int most) {
        return orders.values().stream()
                .filter(order -> matches(query.allocationId(), order.terms().allocationId()))
                .filter(order -> matches(query.state(), order.state()))
                .filter(order -> matches(query.accountId(), order.terms().accountId()))
                .filter(order -> query.entitlement()
                        .coversAll(batches.get(order.terms().allocationId()).portfolioGroups()))
                .map(order -> new Listed(sequences.get(order.id()), order))
                .filter(listed -> query.beforeSequence() == null || listed.sequence() < query.beforeSequence())
                .sorted(Comparator.comparingLong(Listed::sequence).reversed())
                .limit(most)
                .toList();
    }

    private static boolean matches(Object wanted, Object value) {
        return wanted == null || wanted.equals(value);
    }

    @Override
    public synchronized Map<UUID, List<HistoryEntry>> histories(Collection<UUID> orderIds) {
        return orderIds.stream()
                .filter(histories::containsKey)
                .collect(Collectors.toMap(id -> id, id -> List.copyOf(histories.get(id))));
    }

    @Override
    public synchronized int waiting(WorkQueue queue, Instant now, int most) {
        return (int) due(queue, now).limit(most).count();
    }

    private Stream<ChildOrder> due(WorkQueue queue, Instant now) {
        return orders.values().stream()
                .filter(order -> queue.holds(order, now))
                .filter(this::heads)
                .filter(order -> order.handling().dueAt() != null
                        && !order.handling().dueAt().isAfter(now));
    }

    private boolean heads(ChildOrder order) {
        return order.terms().style() == OrderStyle.CHILDREN
                || children(order.terms().allocationId()).get(0).id().equals(order.id());
    }

    private long nextPlace(String user, Instant now) {
        long first = due(WorkQueue.TO_SEND, now)
                .mapToLong(order -> places.get(order.id()))
                .min()
                .orElse(0);
        long behindMine = orders.values().stream()
                .filter(order -> order.state() == OrderState.PENDING
                        && order.terms().requestedBy().equals(user))
                .mapToLong(order -> places.get(order.id()) + 1)
                .max()
                .orElse(0);
        return Math.max(first, behindMine);
    }

    @Override
    public synchronized List<ChildOrder> claim(
            WorkQueue queue, Instant now, int limit, UnaryOperator<ChildOrder> step) {
        Comparator<ChildOrder> order = queue == WorkQueue.TO_SEND || queue == WorkQueue.TO_SEND_AS_BLOCK
                ? Comparator.comparing(waiting -> places.get(waiting.id()))
                : Comparator.comparing(waiting -> waiting.handling().dueAt());
        List<ChildOrder> due = due(queue, now)
                .sorted(order.thenComparing(waiting -> sequences.get(waiting.id())))
                .limit(limit)
                .toList();
        return due.stream()
                .flatMap(head -> head.terms().style() == OrderStyle.BLOCK
                        ? children(head.terms().allocationId()).stream()
                        : Stream.of(head))
                .map(taken -> write(step.apply(taken)))
                .toList();
    }

    @Override
    public synchronized Set<UUID> save(List<ChildOrder> changed) {
        Set<UUID> stored = new HashSet<>();
        for (ChildOrder order : changed) {
            if (order.mayReplace(orders.get(order.id()))) {
                write(order);
                stored.add(order.id());
            }
        }
        return stored;
    }

    @Override
    public synchronized Map<OrderState, Long> counts() {
        return orders.values().stream().collect(Collectors.groupingBy(ChildOrder::state, Collectors.counting()));
    }

    private ChildOrder write(ChildOrder order) {
        HistoryEntry entry = HistoryEntry.of(order);
        if (entry.isNewsAfter(HistoryEntry.of(orders.put(order.id(), order)))) {
            histories.get(order.id()).add(entry);
        }
        return order;
    }
}
