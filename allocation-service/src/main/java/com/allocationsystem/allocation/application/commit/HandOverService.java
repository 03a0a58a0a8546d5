package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.commit.HandOverUseCase;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.HandOverRefusedException;
import com.allocationsystem.allocation.application.port.out.OrderBatch;
import com.allocationsystem.allocation.application.port.out.OrderDesk;
import com.allocationsystem.allocation.application.port.out.OrderDeskUnavailableException;
import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.edge.correlation.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings committed allocations to the order desk and follows them there.
 *
 * <p>At least once: a batch whose hand-over was cut off is handed over again, under the same key. No call is made inside a
 * database transaction.
 */
@ApplicationScoped
class HandOverService implements HandOverUseCase {

    private static final Logger LOG = Logger.getLogger(HandOverService.class);

    private static final long BREATH_MILLIS = 200;
    private static final Duration LONGEST_GLANCE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final AllocationStore allocations;
    private final OrderDesk desk;
    private final HandOverConfig config;
    private final Turns turns;
    private final Clock clock;

    HandOverService(
            Outbox outbox,
            AllocationStore allocations,
            OrderDesk desk,
            HandOverConfig config,
            Turns turns,
            Clock clock) {
        this.outbox = outbox;
        this.allocations = allocations;
        this.desk = desk;
        this.config = config;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public int workOff() {
        List<Outbox.Entry> due = outbox.take(clock.instant(), config.lease(), config.batch());
        for (Outbox.Entry entry : due) {
            CorrelationId.set(CorrelationId.acceptOrCreate(entry.correlationId()));
            advance(entry, Duration.ZERO);
        }
        return due.size();
    }

    /**
     * Brings one allocation as far as it comes within the time given; comes back early once every child is settled, or when
     * the order desk does not answer. Of several callers one does the work and the others wait for it; whoever may not wait any
     * longer looks once for itself.
     */
    void advance(UUID allocationId, Duration atMost) {
        Instant deadline = clock.instant().plus(atMost);
        if (!turns.take(allocationId, atMost, () -> advance(allocationId, deadline))) {
            advance(allocationId, deadline);
        }
    }

    private void advance(UUID allocationId, Instant deadline) {
        for (Optional<Outbox.Entry> entry = outbox.findEntry(allocationId);
                entry.isPresent();
                entry = outbox.findEntry(allocationId)) {
            Duration left = Duration.between(clock.instant(), deadline);
            boolean answered = advance(entry.get(), left.isNegative() ? Duration.ZERO : left);
            boolean asked = entry.get().delivered();
            if (!answered || asked && !clock.instant().isBefore(deadline)) {
                return;
            }
            if (asked) {
                breathe();
            }
        }
    }

    /** The desk answers before its wait is over when only a lost answer is being looked for. */
    private static void breathe() {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OrderDeskUnavailableException("Interrupted while waiting for the order gateway", e);
        }
    }

    /** @return whether the desk gave an answer */
    private boolean advance(Outbox.Entry entry, Duration atMost) {
        UUID id = entry.allocationId();
        try {
            OrderDesk.Standing now = entry.delivered() ? desk.progress(id, glance(atMost)) : deliver(entry);
            outbox.progressed(id, now, clock.instant().plus(config.followEvery()));
            return true;
        } catch (HandOverRefusedException e) {
            LOG.errorf("Allocation %s: %s", id, e.getMessage());
            outbox.progressed(id, refused(entry, e.getMessage()), clock.instant());
            return true;
        } catch (OrderDeskUnavailableException e) {
            LOG.warnf("Allocation %s waits: %s", id, e.getMessage());
            outbox.failed(id, e.getMessage(), clock.instant().plus(pause(entry.attempts())));
            return false;
        }
    }

    /** Both calls may be made again: the desk knows the batch by its id and the retry by its round. */
    private OrderDesk.Standing deliver(Outbox.Entry entry) {
        OrderDesk.Standing taken = desk.handOver(batch(load(entry.allocationId())));
        return entry.retry() == null ? taken : desk.retry(entry.allocationId(), entry.retry());
    }

    private OrderDesk.Standing refused(Outbox.Entry entry, String reason) {
        List<ChildOrder> failed = load(entry.allocationId()).children().stream()
                .filter(child -> !child.status().settled())
                .map(child -> child.failed(reason))
                .toList();
        return new OrderDesk.Standing(entry.retry() == null ? 0 : entry.retry().round(), failed);
    }

    /** Long waits are cut, so that whoever watches the allocation sees its pieces arrive. */
    private static Duration glance(Duration atMost) {
        return atMost.compareTo(LONGEST_GLANCE) < 0 ? atMost : LONGEST_GLANCE;
    }

    private CommittedAllocation load(UUID id) {
        return allocations.find(id).orElseThrow(() -> new IllegalStateException("No allocation " + id));
    }

    /** Doubles with every failure, up to the longest pause. */
    private Duration pause(int failuresBefore) {
        Duration doubled = config.firstPause().multipliedBy(1L << Math.min(failuresBefore, 20));
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }

    private static OrderBatch batch(CommittedAllocation allocation) {
        SealedPreview preview = allocation.preview();
        BlockOrder order = preview.inputs().order();
        return new OrderBatch(
                allocation.allocationId(),
                preview.inputs().bond().cusip(),
                preview.inputs().bond().isin(),
                preview.inputs().bond().minDenominationPar(),
                preview.inputs().bond().incrementPar(),
                order.side(),
                order.settlementDate(),
                order.limitPricePer100(),
                allocation.committedBy(),
                allocation.comment(),
                allocation.children().stream()
                        .map(child -> new OrderBatch.Piece(child.accountId(), child.quantityPar()))
                        .toList());
    }
}
