package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.OrderGateway;
import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.allocation.domain.commit.Retry;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Committed allocations and their outbox without a database. */
public final class InMemoryAllocations implements AllocationStore, Outbox {

    private final Map<UUID, CommittedAllocation> allocations = new TreeMap<>();
    private final Map<UUID, Entry> entries = new TreeMap<>();
    private final Map<UUID, Instant> due = new TreeMap<>();
    private final Map<UUID, Integer> rounds = new TreeMap<>();
    private final Map<String, Instant> settledAt = new TreeMap<>();
    private Instant latest = Instant.EPOCH;

    @Override
    public Optional<CommittedAllocation> find(UUID allocationId) {
        return Optional.ofNullable(allocations.get(allocationId));
    }

    @Override
    public Optional<List<String>> groupsOf(UUID allocationId) {
        return find(allocationId).map(found -> found.preview().portfolioGroups());
    }

    @Override
    public List<CommittedSummary> list(AllocationFilter filter) {
        Comparator<CommittedSummary> oldestFirst = Comparator.comparing(CommittedSummary::committedAt)
                .thenComparing(row -> row.allocationId().toString());
        return allocations.values().stream()
                .filter(row -> filter.scope().coversAll(row.preview().portfolioGroups()))
                .map(InMemoryAllocations::summary)
                .filter(row -> filter.status() == null || row.status() == filter.status())
                .filter(row -> filter.from() == null
                        || !row.committedAt()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .isBefore(filter.from()))
                .filter(row -> filter.to() == null
                        || !row.committedAt()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .isAfter(filter.to()))
                .filter(row -> filter.after() == null || isBefore(row.pageKey(), filter.after()))
                .sorted(oldestFirst.reversed())
                .limit(filter.limit())
                .toList();
    }

    @Override
    public Instant now() {
        Instant time = Instant.now();
        latest = time.isAfter(latest) ? time : latest.plusNanos(1);
        return latest;
    }

    @Override
    public List<PendingTrade> pendingTrades(Instant since) {
        return allocations.values().stream()
                .flatMap(a -> a.children().stream()
                        .filter(child -> !child.status().isFinal()
                                || !settledAt
                                        .getOrDefault(a.allocationId() + child.accountId(), Instant.MIN)
                                        .isBefore(since))
                        .map(child -> trade(a, child)))
                .toList();
    }

    @Override
    public Optional<CommitProgress> progress(UUID allocationId) {
        return find(allocationId)
                .map(found -> new CommitProgress(allocationId, rounds.getOrDefault(allocationId, 0), found.children()));
    }

    @Override
    public void reopen(UUID allocationId, Retry retry, String correlationId, Instant handOverFrom, Instant sendBefore) {
        CommittedAllocation old = allocations.get(allocationId);
        allocations.put(
                allocationId,
                withChildren(
                        old,
                        old.children().stream()
                                .map(InMemoryAllocations::reopened)
                                .toList()));
        rounds.put(allocationId, retry.round());
        entries.put(allocationId, new Entry(allocationId, false, 0, correlationId, retry, sendBefore));
        due.put(allocationId, handOverFrom);
    }

    private static ChildOrder reopened(ChildOrder child) {
        return child.status() != ChildOrder.Status.FAILED
                ? child
                : new ChildOrder(
                        child.accountId(),
                        child.quantityPar(),
                        child.orderId(),
                        child.aladdinOrderId(),
                        ChildOrder.Status.PENDING,
                        null);
    }

    @Override
    public BigDecimal committedNotional(String username, Instant since) {
        return committedNotional(username, since, one -> true);
    }

    @Override
    public BigDecimal committedNotional(String username, OtherBlocks blocks, Instant since) {
        return committedNotional(username, since, one -> isOf(blocks, one));
    }

    static boolean isOf(OtherBlocks blocks, CommittedAllocation one) {
        AllocationInputs inputs = one.preview().inputs();
        return inputs.bond().cusip().equals(blocks.cusip())
                && inputs.order().side() == blocks.side()
                && !one.allocationId().equals(blocks.except());
    }

    private BigDecimal committedNotional(String username, Instant since, Predicate<CommittedAllocation> wanted) {
        return allocations.values().stream()
                .filter(wanted)
                .filter(one ->
                        one.committedBy().equals(username) && !one.committedAt().isBefore(since))
                .flatMap(one -> one.children().stream()
                        .filter(child -> child.status() != ChildOrder.Status.FAILED)
                        .map(child -> trade(one, child).notional()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void decideAlone() {
        // One thread at a time in these tests.
    }

    @Override
    public void add(CommittedAllocation allocation, String correlationId, Instant handOverFrom, Instant sendBefore) {
        UUID id = allocation.allocationId();
        if (allocations.putIfAbsent(id, allocation) != null) {
            throw new IllegalStateException("Allocation " + id + " is there already");
        }
        entries.put(id, new Entry(id, false, 0, correlationId, null, sendBefore));
        due.put(id, handOverFrom);
    }

    @Override
    public List<Entry> take(Instant now, Duration lease, int atMost) {
        List<Entry> taken = new ArrayList<>(entries.values());
        taken.removeIf(entry -> due.get(entry.allocationId()).isAfter(now));
        taken.sort(Comparator.comparing(entry -> due.get(entry.allocationId())));
        List<Entry> first = taken.subList(0, Math.min(atMost, taken.size()));
        first.forEach(entry -> due.put(entry.allocationId(), now.plus(lease)));
        return List.copyOf(first);
    }

    @Override
    public Optional<Entry> findEntry(UUID allocationId) {
        return Optional.ofNullable(entries.get(allocationId));
    }

    @Override
    public void progressed(UUID allocationId, OrderGateway.BatchState standing, Instant next) {
        if (standing.round() < rounds.getOrDefault(allocationId, 0)) {
            return;
        }
        Map<String, ChildOrder> news =
                standing.children().stream().collect(Collectors.toMap(ChildOrder::accountId, Function.identity()));
        CommittedAllocation old = allocations.get(allocationId);
        CommittedAllocation now = withChildren(
                old,
                old.children().stream()
                        .map(child -> newer(child, news.getOrDefault(child.accountId(), child)))
                        .toList());
        for (int i = 0; i < now.children().size(); i++) {
            ChildOrder child = now.children().get(i);
            if (child.status().isFinal() && !old.children().get(i).status().isFinal()) {
                settledAt.put(allocationId + child.accountId(), now());
            }
        }
        allocations.put(allocationId, now);
        if (now.status() != CommitStatus.PENDING) {
            entries.remove(allocationId);
        } else {
            entries.computeIfPresent(
                    allocationId,
                    (id, entry) -> new Entry(id, true, 0, entry.correlationId(), entry.retry(), entry.sendBefore()));
            due.put(allocationId, next);
        }
    }

    @Override
    public void failed(UUID allocationId, String error, Instant next) {
        entries.computeIfPresent(
                allocationId,
                (id, entry) -> new Entry(
                        id,
                        entry.delivered(),
                        entry.attempts() + 1,
                        entry.correlationId(),
                        entry.retry(),
                        entry.sendBefore()));
        due.put(allocationId, next);
    }

    private static ChildOrder newer(ChildOrder old, ChildOrder news) {
        return old.status().isFinal() && !news.status().isFinal() ? old : news;
    }

    private static boolean isBefore(PageKey key, PageKey other) {
        int byTime = key.at().compareTo(other.at());
        return byTime < 0
                || byTime == 0 && key.id().toString().compareTo(other.id().toString()) < 0;
    }

    private static CommittedAllocation withChildren(CommittedAllocation a, List<ChildOrder> children) {
        return new CommittedAllocation(
                a.preview(),
                a.committedBy(),
                a.committedAt(),
                a.comment(),
                a.warningsOverridden(),
                a.auditId(),
                children);
    }

    private static PendingTrade trade(CommittedAllocation allocation, ChildOrder child) {
        Bond bond = allocation.preview().inputs().bond();
        BigDecimal notional = allocation.preview().plan().allocations().stream()
                .filter(line -> line.accountId().equals(child.accountId()))
                .map(AccountAllocation::notional)
                .findFirst()
                .orElseThrow();
        return new PendingTrade(
                allocation.allocationId(),
                child.accountId(),
                bond.cusip(),
                bond.sector(),
                allocation.preview().inputs().order().side(),
                child.quantityPar(),
                notional,
                bond.durationYears(),
                bond.spreadDurationYears(),
                bond.oasBp());
    }

    private static CommittedSummary summary(CommittedAllocation a) {
        BlockOrder order = a.preview().inputs().order();
        return new CommittedSummary(
                a.allocationId(),
                a.preview().inputs().method().code(),
                a.preview().inputs().bond().cusip(),
                order.side(),
                order.settlementDate(),
                order.quantityPar(),
                a.preview().plan().summary().totalAllocatedPar(),
                a.preview().plan().summary().accountsAllocated(),
                a.preview().statement().hash(),
                a.committedBy(),
                a.committedAt(),
                a.status());
    }
}
