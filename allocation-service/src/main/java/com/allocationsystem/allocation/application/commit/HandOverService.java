package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.commit.HandOverUseCase;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.HandOverRefusedException;
import com.allocationsystem.allocation.application.port.out.OrderGateway;
import com.allocationsystem.allocation.application.port.out.OrderGatewayUnavailableException;
import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
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
 * Brings committed allocations to the order gateway and follows them there.
 *
 * <p>At least once: a batch whose hand-over was cut off is handed over again, under the same key, however late: only the order
 * gateway knows whether it arrived, and fails what is still to be sent when the checks of the commit are too old. No call is
 * made inside a database transaction.
 */
@ApplicationScoped
public class HandOverService implements HandOverUseCase {

    private static final Logger LOG = Logger.getLogger(HandOverService.class);

    private static final Duration LONGEST_GLANCE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final AllocationStore allocations;
    private final OrderGateway orderGateway;
    private final HandOverConfig config;
    private final CallerQueue queue;
    private final Clock clock;

    HandOverService(
            Outbox outbox,
            AllocationStore allocations,
            OrderGateway orderGateway,
            HandOverConfig config,
            CallerQueue queue,
            Clock clock) {
        this.outbox = outbox;
        this.allocations = allocations;
        this.orderGateway = orderGateway;
        this.config = config;
        this.queue = queue;
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
     * Hands one allocation over and follows it for at most the time given; returns early once every child is final, or when
     * the order gateway does not answer. Of several callers one does the work and the others wait for it; a caller whose wait
     * is over looks once.
     */
    public void advance(UUID allocationId, Duration atMost) {
        Instant deadline = clock.instant().plus(atMost);
        if (!queue.take(allocationId, atMost, () -> advance(allocationId, deadline))) {
            advance(allocationId, deadline);
        }
    }

    private void advance(UUID allocationId, Instant deadline) {
        for (Optional<Outbox.Entry> entry = outbox.findEntry(allocationId);
                entry.isPresent();
                entry = outbox.findEntry(allocationId)) {
            Instant asked = clock.instant();
            Duration wait = glance(Duration.between(asked, deadline));
            boolean answered = advance(entry.get(), wait);
            boolean early = clock.instant().isBefore(asked.plus(wait));
            if (!answered || entry.get().delivered() && (early || wait.isZero())) {
                return;
            }
        }
    }

    /** @return whether the order gateway gave an answer */
    private boolean advance(Outbox.Entry entry, Duration atMost) {
        UUID id = entry.allocationId();
        try {
            OrderGateway.BatchState now = entry.delivered() ? orderGateway.progress(id, atMost) : deliver(entry);
            outbox.progressed(id, now, clock.instant().plus(config.followEvery()));
            return true;
        } catch (HandOverRefusedException e) {
            LOG.errorf("Allocation %s: %s", id, e.getMessage());
            outbox.progressed(id, refused(entry, e.getMessage()), clock.instant());
            return true;
        } catch (OrderGatewayUnavailableException e) {
            LOG.warnf("Allocation %s waits: %s", id, e.getMessage());
            outbox.failed(id, e.getMessage(), clock.instant().plus(pause(entry.attempts())));
            return false;
        }
    }

    /** Both calls may be made again: the order gateway knows the batch by its id and the retry by its round. */
    private OrderGateway.BatchState deliver(Outbox.Entry entry) {
        OrderGateway.BatchState taken = orderGateway.handOver(load(entry.allocationId()), entry.sendBefore());
        return entry.retry() == null
                ? taken
                : orderGateway.retry(entry.allocationId(), entry.retry(), entry.sendBefore());
    }

    private OrderGateway.BatchState refused(Outbox.Entry entry, String reason) {
        List<ChildOrder> failed = load(entry.allocationId()).children().stream()
                .filter(child -> !child.status().isFinal())
                .map(child -> child.failed(reason))
                .toList();
        return new OrderGateway.BatchState(
                entry.retry() == null ? 0 : entry.retry().round(), failed);
    }

    /**
     * Long waits are cut, so that the listeners of the allocation see each order arrive. The order gateway waits whole seconds, and answers
     * earlier only when there is nothing more to wait for.
     */
    private static Duration glance(Duration left) {
        return left.compareTo(LONGEST_GLANCE) < 0 ? Duration.ZERO : LONGEST_GLANCE;
    }

    private CommittedAllocation load(UUID id) {
        return allocations.find(id).orElseThrow(() -> new IllegalStateException("No allocation " + id));
    }

    /** Doubles with every failure, up to the longest pause. */
    private Duration pause(int failuresBefore) {
        Duration doubled = config.firstPause().multipliedBy(1L << Math.min(failuresBefore, 20));
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }
}
