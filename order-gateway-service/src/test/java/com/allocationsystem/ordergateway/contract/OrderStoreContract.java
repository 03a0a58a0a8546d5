package com.allocationsystem.ordergateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.OrderStore.Batch;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Clearance;
import com.allocationsystem.ordergateway.domain.order.Handling;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.fixture.Orders;
import com.allocationsystem.shared.Entitlement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every order store must do. Queues are shared by all tests of one store, so each test uses due times of its own
 * and looks only at its own orders.
 */
public abstract class OrderStoreContract {

    private static final Instant NOW = Orders.NOON;

    private static final Clearance CLEARANCE =
            new Clearance(UUID.randomUUID(), NOW.plusSeconds(600), List.of("R-1: more than \"5 %\"", "R-2"));

    private final String allocationId = UUID.randomUUID().toString();

    protected abstract OrderStore store();

    @Test
    protected void batchIsStoredOnce_whenTheSameKeyComesTwice() {
        assertTrue(store().add(batch("a"), children(3)));
        assertFalse(store().add(batch("b"), children(3)));
        assertEquals(3, store().children(allocationId).size());
        assertEquals(batch("a"), store().batch(allocationId).orElseThrow());
    }

    @Test
    protected void roundIsOpenedOnceAndNeverBackwards() {
        store().add(batch("a"), children(1));
        assertTrue(store().openRound(allocationId, 1));
        assertFalse(store().openRound(allocationId, 1));
        assertTrue(store().openRound(allocationId, 3));
        assertFalse(store().openRound(allocationId, 2));
        assertEquals(3, store().batch(allocationId).orElseThrow().round());
    }

    @Test
    protected void everythingAboutAnOrderSurvivesStoring() {
        ChildOrder placed = added(1).get(0);
        assertEquals(placed, store().find(placed.id().toString()).orElseThrow());
        ChildOrder carried = save(claim(placed).carriedBy(new Handling.Operation("op-1", 7), NOW, NOW));
        assertEquals(carried, store().find(placed.id().toString()).orElseThrow());
        ChildOrder submitted = save(carried.accepted(new AladdinRecord("A-" + placed.id(), "Open"), "note", NOW));
        ChildOrder asked = save(submitted.modificationAsked(7000, CLEARANCE, "more", "trader", "c-2", NOW));
        ChildOrder doubted = save(asked.changeClaimed(NOW, NOW)).changeInDoubt(NOW, NOW);
        save(doubted);
        assertEquals(doubted, store().find("A-" + placed.id()).orElseThrow());
    }

    @Test
    protected void orderIsNotFound_whenNothingHasThatId() {
        assertTrue(store().find(UUID.randomUUID().toString()).isEmpty());
        assertTrue(store().find("no such number").isEmpty());
    }

    @Test
    protected void secondWriterLoses_whenTwoStartFromOneVersion() {
        ChildOrder claimed = claim(added(1).get(0));
        ChildOrder accepted = claimed.accepted(new AladdinRecord("A-" + claimed.id(), "Open"), null, NOW);
        assertEquals(Set.of(claimed.id()), store().save(List.of(accepted)));
        assertEquals(Set.of(), store().save(List.of(claimed.inDoubt("late", NOW, NOW))));
        assertEquals(
                OrderState.SUBMITTED,
                store().find(claimed.id().toString()).orElseThrow().state());
    }

    @Test
    protected void secondWriterLoses_whenBothWishTheSameKindOfChange() {
        ChildOrder claimed = claim(added(1).get(0));
        ChildOrder submitted = save(claimed.accepted(new AladdinRecord("A-" + claimed.id(), "Open"), null, NOW));
        save(submitted.modificationAsked(7000, null, null, "trader", null, NOW));
        ChildOrder other = submitted.modificationAsked(8000, null, null, "trader", null, NOW);
        assertEquals(Set.of(), store().save(List.of(other)));
        assertEquals(
                7000,
                store().find(claimed.id().toString()).orElseThrow().change().quantityPar());
    }

    @Test
    protected void historyTellsEveryChangeAReaderCaresFor() {
        ChildOrder claimed = claim(added(1).get(0));
        save(claimed.due(NOW.plusSeconds(60)));
        save(claimed.refused("not allowed", NOW));
        List<HistoryEntry> history = store().histories(List.of(claimed.id())).get(claimed.id());
        assertEquals(
                List.of(OrderState.PENDING, OrderState.SUBMITTING, OrderState.FAILED),
                history.stream().map(HistoryEntry::state).toList());
        assertEquals("not allowed", history.get(2).message());
    }

    @Test
    protected void orderIsClaimedOnlyWhenDue() {
        ChildOrder placed = added(1).get(0);
        ChildOrder later = save(claim(placed).notTaken("quota", NOW.plusSeconds(5), NOW));
        assertFalse(ids(claimPending(NOW.plusSeconds(4))).contains(later.id()));
        assertTrue(ids(claimPending(NOW.plusSeconds(5))).contains(later.id()));
    }

    @Test
    protected void deadWorkersClaimIsTakenOver_onlyAfterItsLease() {
        ChildOrder claimed = claim(added(1).get(0));
        Instant leaseEnd = claimed.handling().dueAt();
        assertFalse(ids(takeOver(leaseEnd.minusMillis(1))).contains(claimed.id()));
        List<ChildOrder> taken = takeOver(leaseEnd);
        assertTrue(ids(taken).contains(claimed.id()));
        assertEquals(
                OrderState.UNKNOWN,
                store().find(claimed.id().toString()).orElseThrow().state());
        assertFalse(ids(takeOver(leaseEnd)).contains(claimed.id()));
    }

    @Test
    protected void carriedOrdersAreFollowedAndNotTakenOver() {
        ChildOrder carried = save(claim(added(1).get(0)).carriedBy(new Handling.Operation("op-1", 0), NOW, NOW));
        assertFalse(ids(takeOver(NOW.plusSeconds(3600))).contains(carried.id()));
        List<ChildOrder> followed =
                store().claim(WorkQueue.CARRIED, NOW, 1000, order -> order.due(NOW.plusSeconds(60)));
        assertTrue(ids(followed).contains(carried.id()));
    }

    @Test
    protected void noOrderIsGivenToTwo_whenManyWorkersClaimAtOnce() throws Exception {
        List<ChildOrder> placed = added(300);
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Callable<List<UUID>>> tasks = IntStream.range(0, 8)
                .<Callable<List<UUID>>>mapToObj(i -> this::claimAll)
                .toList();
        List<UUID> given = new ArrayList<>();
        for (Future<List<UUID>> task : workers.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
            given.addAll(task.get());
        }
        workers.shutdown();
        Set<UUID> mine = ids(placed);
        given.retainAll(mine);
        assertEquals(300, given.size());
        assertEquals(mine, new HashSet<>(given));
    }

    @Test
    protected void usersTakeTurns_whenOneHasCommittedMuchMoreThanAnother() {
        Instant longAgo = NOW.minus(Duration.ofDays(1000));
        List<ChildOrder> large = addedBy("busy", 50, longAgo);
        assertEquals(ids(large.subList(0, 10)), ids(claimSome(longAgo, 10)));
        List<ChildOrder> small = addedBy("patient", 5, longAgo);
        List<ChildOrder> second = addedBy("busy", 3, longAgo);
        assertEquals(
                union(ids(small), ids(large.subList(10, 15))),
                ids(claimSome(longAgo, 10)),
                "of the next ten each user has five");
        assertEquals(ids(large.subList(15, 50)), ids(claimSome(longAgo, 35)), "what is left goes as it came");
        assertEquals(ids(second), ids(claimSome(longAgo, 10)));
    }

    @Test
    protected void ordersThatWereNotSentInTimeAreNoMoreToBeSent() {
        List<ChildOrder> placed = added(3);
        Instant sendBefore = placed.get(0).handling().sendBefore();
        assertEquals(List.of(), lapsed(sendBefore.minusMillis(1)));
        assertTrue(ids(claimPending(sendBefore)).stream().noneMatch(ids(placed)::contains));
        assertTrue(ids(lapsed(sendBefore)).containsAll(ids(placed)));
    }

    private List<ChildOrder> lapsed(Instant now) {
        return store().claim(WorkQueue.LAPSED, now, 100_000, order -> order.due(now.plusSeconds(3600)));
    }

    @Test
    protected void waitingOrdersAreCountedUpToALimit() {
        Instant longAgo = NOW.minus(Duration.ofDays(2000));
        addedBy("trader", 7, longAgo);
        assertEquals(7, store().waiting(WorkQueue.TO_SEND, longAgo, 100));
        assertEquals(4, store().waiting(WorkQueue.TO_SEND, longAgo, 4));
        claimSome(longAgo, 100);
        assertEquals(0, store().waiting(WorkQueue.TO_SEND, longAgo, 100));
    }

    @Test
    protected void listIsNewestFirstAndContinuesAtTheCursor() {
        List<ChildOrder> placed = added(5);
        List<OrderStore.Listed> first = list(null, null, null, 3);
        List<OrderStore.Listed> rest = list(null, null, first.get(2).sequence(), 3);
        List<UUID> listed = new ArrayList<>();
        first.forEach(item -> listed.add(item.order().id()));
        rest.forEach(item -> listed.add(item.order().id()));
        List<UUID> newestFirst =
                new ArrayList<>(placed.stream().map(ChildOrder::id).toList());
        Collections.reverse(newestFirst);
        assertEquals(newestFirst, listed);
    }

    @Test
    protected void listIsNarrowedByStateAndAccount() {
        List<ChildOrder> placed = added(4);
        ChildOrder claimed = claim(placed.get(1));
        assertEquals(
                List.of(claimed.id()),
                list(OrderState.SUBMITTING, null, null, 10).stream()
                        .map(item -> item.order().id())
                        .toList());
        assertEquals(
                List.of(placed.get(2).id()),
                list(null, "ACC2", null, 10).stream()
                        .map(item -> item.order().id())
                        .toList());
    }

    @Test
    protected void ordersAreSeenOnlyByCallersOfAllTheirGroups() {
        ChildOrder placed = added(1).get(0);
        for (Entitlement enough : List.of(Entitlement.ALL, Entitlement.to(List.of("HY", "IG-CORE", "EM")))) {
            assertEquals(1, list(enough).size());
            assertTrue(store().find(placed.id().toString(), enough).isPresent());
        }
        for (Entitlement less :
                List.of(Entitlement.NONE, Entitlement.to(List.of("HY")), Entitlement.to(List.of("hy", "IG-CORE")))) {
            assertEquals(List.of(), list(less));
            assertTrue(store().find(placed.id().toString(), less).isEmpty());
        }
    }

    private List<OrderStore.Listed> list(Entitlement entitlement) {
        return store().list(new OrderFilter(allocationId, null, null, entitlement, null), 10);
    }

    private List<OrderStore.Listed> list(OrderState state, String accountId, Long after, int most) {
        return store().list(new OrderFilter(allocationId, state, accountId, Entitlement.ALL, after), most);
    }

    @Test
    protected void countsCoverEveryState() {
        long before = store().counts().getOrDefault(OrderState.PENDING, 0L);
        added(4);
        assertEquals(before + 4, store().counts().get(OrderState.PENDING));
    }

    private List<ChildOrder> added(int count) {
        List<ChildOrder> children = children(count);
        store().add(batch("a"), children);
        return children;
    }

    private List<ChildOrder> children(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Orders.pending(allocationId, "ACC" + i, NOW))
                .toList();
    }

    private List<ChildOrder> addedBy(String user, int count, Instant at) {
        String id = UUID.randomUUID().toString();
        List<ChildOrder> children = IntStream.range(0, count)
                .mapToObj(i -> Orders.pendingOf(user, id, "ACC" + i, at))
                .toList();
        store().add(new Batch(id, "a".repeat(64), at, 0, null, null, null, List.of("IG-CORE")), children);
        return children;
    }

    private List<ChildOrder> claimSome(Instant now, int limit) {
        return store().claim(WorkQueue.TO_SEND, now, limit, order -> order.claimed(now, NOW.plusSeconds(3600)));
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        Set<UUID> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private Batch batch(String letter) {
        return new Batch(
                allocationId,
                letter.repeat(64),
                NOW,
                0,
                "T 0.625 03/31/27",
                "T",
                new BigDecimal("98.25"),
                List.of("IG-CORE", "HY"));
    }

    private ChildOrder claim(ChildOrder placed) {
        return save(placed.claimed(NOW, NOW.plusSeconds(60)));
    }

    private ChildOrder save(ChildOrder next) {
        assertEquals(Set.of(next.id()), store().save(List.of(next)));
        return next;
    }

    private List<ChildOrder> claimPending(Instant now) {
        return store().claim(WorkQueue.TO_SEND, now, 100_000, order -> order.claimed(now, now.plusSeconds(3600)));
    }

    private List<UUID> claimAll() {
        List<UUID> mine = new ArrayList<>();
        List<ChildOrder> some;
        do {
            some = store().claim(WorkQueue.TO_SEND, NOW, 7, order -> order.claimed(NOW, NOW.plusSeconds(3600)));
            some.forEach(order -> mine.add(order.id()));
        } while (!some.isEmpty());
        return mine;
    }

    private List<ChildOrder> takeOver(Instant now) {
        return store().claim(
                        WorkQueue.ABANDONED, now, 100_000, order -> order.inDoubt("gone", now.plusSeconds(3600), now));
    }

    private static Set<UUID> ids(List<ChildOrder> orders) {
        Set<UUID> ids = new HashSet<>();
        orders.forEach(order -> ids.add(order.id()));
        return ids;
    }
}
