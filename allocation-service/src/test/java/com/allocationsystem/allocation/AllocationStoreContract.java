package com.allocationsystem.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.AllocationStore.OtherBlocks;
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
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of committed allocations, with its outbox, must do. */
public abstract class AllocationStoreContract {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Instant T = Fixtures.NOW;
    private static final Instant SEND_BEFORE = T.plus(Duration.ofHours(12));
    private static final Retry RETRY = new Retry(1, "pm", "once more");

    /** @return a store with nothing in it */
    protected abstract AllocationStore store();

    /** @return the outbox of the same store */
    protected abstract Outbox outbox();

    @Test
    void whatWasAdded_isFoundWithEveryField() {
        CommittedAllocation added = add(T);

        assertEquals(Optional.of(added), store().find(added.allocationId()));
        assertEquals(Optional.empty(), store().find(UUID.randomUUID()));
    }

    @Test
    void secondAllocationOfTheSameId_isRefused() {
        CommittedAllocation added = add(T);

        assertThrows(RuntimeException.class, () -> store().add(added, null, T, SEND_BEFORE));
    }

    @Test
    void pieceIsPending_untilItIsSettled() {
        CommittedAllocation added = add(T);
        UUID id = added.allocationId();

        outbox().progressed(id, standing(0, Fixtures.submitted("ACC00001", 2_000_000)), T);

        List<PendingTrade> pending = store().pendingTrades(store().now());
        assertEquals(
                List.of("ACC00002"),
                pending.stream().map(PendingTrade::accountId).toList());
        assertEquals(1_000_000, pending.get(0).quantityPar());
        assertEquals(new BigDecimal("918268.33"), pending.get(0).notional());
        assertEquals("CORPORATE", pending.get(0).sector());
        assertEquals(150.0, pending.get(0).oasBp());
    }

    @Test
    void pieceCounts_whenItWasPendingSinceAMoment_howeverSoonItWasSettled() {
        Instant before = store().now();
        UUID id = add(T).allocationId();
        outbox().progressed(
                        id,
                        standing(
                                0,
                                Fixtures.submitted("ACC00001", 2_000_000),
                                Fixtures.submitted("ACC00002", 1_000_000)),
                        T);

        assertEquals(2, ofAllocation(id, before));
        assertEquals(0, ofAllocation(id, store().now()));
    }

    private long ofAllocation(UUID id, Instant since) {
        return store().pendingTrades(since).stream()
                .filter(trade -> trade.allocationId().equals(id))
                .count();
    }

    @Test
    void entryIsTakenOnce_andAgainWhenTheLeaseIsOver() {
        UUID id = add(T).allocationId();

        assertEquals(List.of(), outbox().take(T.minusMillis(1), LEASE, 10));
        assertEquals(List.of(new Outbox.Entry(id, false, 0, "corr", null, SEND_BEFORE)), outbox().take(T, LEASE, 10));
        assertEquals(List.of(), outbox().take(T.plusSeconds(9), LEASE, 10));
        assertEquals(1, outbox().take(T.plusSeconds(10), LEASE, 10).size());
    }

    @Test
    void oldestEntriesAreTakenFirst_noMoreThanAskedFor() {
        UUID later = add(T.plusSeconds(2)).allocationId();
        UUID sooner = add(T.plusSeconds(1)).allocationId();

        Instant now = T.plusSeconds(5);
        assertEquals(sooner, outbox().take(now, LEASE, 1).get(0).allocationId());
        assertEquals(later, outbox().take(now, LEASE, 1).get(0).allocationId());
    }

    @Test
    void failuresAreCounted_andForgottenWithTheNextAnswer() {
        UUID id = add(T).allocationId();

        outbox().failed(id, "down", T.plusSeconds(1));
        outbox().failed(id, "down", T.plusSeconds(2));
        assertEquals(
                new Outbox.Entry(id, false, 2, "corr", null, SEND_BEFORE),
                outbox().findEntry(id).orElseThrow());
        assertEquals(List.of(), outbox().take(T.plusSeconds(1), LEASE, 10));

        outbox().progressed(id, standing(0, ChildOrder.awaiting("ACC00001", 2_000_000)), T.plusSeconds(3));
        assertEquals(
                new Outbox.Entry(id, true, 0, "corr", null, SEND_BEFORE),
                outbox().findEntry(id).orElseThrow());
    }

    @Test
    void entryGoes_whenEveryPieceIsSettled() {
        UUID id = add(T).allocationId();
        outbox().progressed(id, standing(0, Fixtures.submitted("ACC00001", 2_000_000), failed()), T);

        assertEquals(Optional.empty(), outbox().findEntry(id));
        CommittedAllocation found = store().find(id).orElseThrow();
        assertEquals(CommitStatus.PARTIAL, found.status());
        assertEquals("A-ACC00001", found.children().get(0).aladdinOrderId());
        assertEquals("rejected", found.children().get(1).message());
    }

    @Test
    void finalOrderStaysFinal_whenOlderNewsComesLater() {
        UUID id = add(T).allocationId();
        outbox().progressed(id, standing(0, Fixtures.submitted("ACC00001", 2_000_000)), T);

        outbox().progressed(id, standing(0, ChildOrder.awaiting("ACC00001", 2_000_000)), T);

        ChildOrder child = store().find(id).orElseThrow().children().get(0);
        assertEquals(Fixtures.submitted("ACC00001", 2_000_000), child);
    }

    @Test
    void listIsNewestFirst_filteredByStatusAndDay() {
        CommittedAllocation old = add(T.minus(Duration.ofDays(2)));
        CommittedAllocation today = add(T);
        outbox().progressed(
                        today.allocationId(),
                        standing(0, Fixtures.submitted("ACC00001", 1), Fixtures.submitted("ACC00002", 1)),
                        T);

        LocalDate day = LocalDate.of(2026, 11, 22);
        assertEquals(List.of(today, old), found(new AllocationFilter(null, null, null, Entitlement.ALL, 10, null)));
        assertEquals(
                List.of(old), found(new AllocationFilter(CommitStatus.PENDING, null, null, Entitlement.ALL, 10, null)));
        assertEquals(List.of(today), found(new AllocationFilter(null, day, day, Entitlement.ALL, 10, null)));
        assertEquals(
                List.of(old), found(new AllocationFilter(null, null, day.minusDays(1), Entitlement.ALL, 10, null)));
        Entitlement seen = Entitlement.to(List.of("CREDIT", "RATES"));
        assertEquals(List.of(today, old), found(new AllocationFilter(null, null, null, seen, 10, null)));
        Entitlement other = Entitlement.to(List.of("RATES"));
        assertEquals(List.of(), found(new AllocationFilter(null, null, null, other, 10, null)));
        assertEquals(Optional.of(List.of("CREDIT")), store().groupsOf(old.allocationId()));
        assertEquals(Optional.empty(), store().groupsOf(UUID.randomUUID()));
        assertEquals(new BigDecimal("2754804.99"), store().committedNotional("pm", today.committedAt()));
        assertEquals(0, store().committedNotional("ben", old.committedAt()).signum());
        String cusip = today.preview().inputs().bond().cusip();
        Side side = today.preview().inputs().order().side();
        for (OtherBlocks none : List.of(
                new OtherBlocks("000000000", side, UUID.randomUUID()),
                new OtherBlocks(cusip, side == Side.BUY ? Side.SELL : Side.BUY, UUID.randomUUID()),
                new OtherBlocks(cusip, side, today.allocationId()))) {
            assertEquals(
                    0,
                    store().committedNotional("pm", none, today.committedAt()).signum());
        }
        assertEquals(
                new BigDecimal("2754804.99"),
                store().committedNotional("pm", new OtherBlocks(cusip, side, old.allocationId()), old.committedAt()));
    }

    @Test
    void pagesJoinWithoutGapOrRepeat_alsoAmongCommitsOfTheSameInstant() {
        for (int i = 0; i < 5; i++) {
            add(T);
        }
        List<UUID> seen = new ArrayList<>();
        PageKey after = null;
        for (int page = 0; page < 3; page++) {
            List<CommittedSummary> rows =
                    store().list(new AllocationFilter(null, null, null, Entitlement.ALL, 2, after));
            rows.forEach(row -> seen.add(row.allocationId()));
            after = rows.get(rows.size() - 1).pageKey();
        }
        assertEquals(5, seen.size());
        assertEquals(5, seen.stream().distinct().count());
        assertTrue(store().list(new AllocationFilter(null, null, null, Entitlement.ALL, 2, after))
                .isEmpty());
    }

    private List<CommittedAllocation> found(AllocationFilter filter) {
        return store().list(filter).stream()
                .map(row -> store().find(row.allocationId()).orElseThrow())
                .map(a -> Fixtures.committed(a.preview(), a.committedAt()))
                .map(this::anyAudit)
                .toList();
    }

    private CommittedAllocation add(Instant at) {
        CommittedAllocation allocation = anyAudit(Fixtures.committed(Fixtures.preview(), at));
        store().add(allocation, "corr", at, SEND_BEFORE);
        return allocation;
    }

    private CommittedAllocation anyAudit(CommittedAllocation a) {
        return new CommittedAllocation(
                a.preview(),
                a.committedBy(),
                a.committedAt(),
                a.comment(),
                a.warningsOverridden(),
                "audit",
                a.children());
    }

    @Test
    void failedPiecesAreReopened_andTheOthersStay() {
        UUID id = add(T).allocationId();
        outbox().progressed(id, standing(0, Fixtures.submitted("ACC00001", 2_000_000), failed()), T);
        assertEquals(CommitStatus.PARTIAL, store().progress(id).orElseThrow().status());
        store().reopen(id, RETRY, "corr-2", T.plusSeconds(5), SEND_BEFORE.plusSeconds(1));
        CommitProgress now = store().progress(id).orElseThrow();
        assertEquals(1, now.round());
        assertEquals(CommitStatus.PENDING, now.status());
        assertEquals(
                List.of(ChildOrder.Status.SUBMITTED, ChildOrder.Status.PENDING),
                now.children().stream().map(ChildOrder::status).toList());
        assertEquals(
                new Outbox.Entry(id, false, 0, "corr-2", RETRY, SEND_BEFORE.plusSeconds(1)),
                outbox().findEntry(id).orElseThrow());
        assertEquals(1, store().pendingTrades(store().now()).size());
    }

    @Test
    void newsOfAnEarlierRoundIsPassedOver() {
        UUID id = add(T).allocationId();
        outbox().progressed(id, standing(0, Fixtures.submitted("ACC00001", 2_000_000), failed()), T);
        store().reopen(id, RETRY, null, T, SEND_BEFORE);
        outbox().progressed(id, standing(0, failed()), T);
        assertEquals(CommitStatus.PENDING, store().progress(id).orElseThrow().status());
        outbox().progressed(id, standing(1, failed()), T);
        assertEquals(CommitStatus.PARTIAL, store().progress(id).orElseThrow().status());
        assertTrue(outbox().findEntry(id).isEmpty());
    }

    private static ChildOrder failed() {
        return ChildOrder.awaiting("ACC00002", 1_000_000).failed("rejected");
    }

    private static OrderGateway.BatchState standing(int round, ChildOrder... children) {
        return new OrderGateway.BatchState(round, List.of(children));
    }
}
