package com.allocationsystem.ordergateway.application.execution;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionConflictException;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionsUseCase;
import com.allocationsystem.ordergateway.application.port.in.execution.OwnExecutionException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.execution.ExecutionStore;
import com.allocationsystem.ordergateway.config.FirmLimitsConfig;
import com.allocationsystem.ordergateway.domain.execution.Execution;
import com.allocationsystem.ordergateway.domain.execution.Execution.Kind;
import com.allocationsystem.ordergateway.domain.execution.ExecutionBook;
import com.allocationsystem.ordergateway.domain.execution.ExecutionLimits;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Records reports of executions; the revision and its audit row are one transaction. */
@ApplicationScoped
class ExecutionService implements ExecutionsUseCase {

    private static final Logger LOG = Logger.getLogger(ExecutionService.class);

    /** Clocks of venues and ours may differ by so much. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final ExecutionStore executions;
    private final OrderStore orders;
    private final OrderJournal journal;
    private final MeterRegistry meters;
    private final OrderClock clock;
    private final ExecutionLimits limits;

    ExecutionService(
            ExecutionStore executions,
            OrderStore orders,
            OrderJournal journal,
            MeterRegistry meters,
            OrderClock clock,
            FirmLimitsConfig config) {
        this.executions = executions;
        this.orders = orders;
        this.journal = journal;
        this.meters = meters;
        this.clock = clock;
        this.limits = new ExecutionLimits(config.priceBandPercent(), config.maxOrderNotional());
    }

    @Override
    @Transactional
    public boolean record(Report report) {
        OrderStore.Batch batch = visible(report.allocationId(), report.entitlement());
        executions.lock(report.allocationId());
        ExecutionBook book = new ExecutionBook(executions.revisions(report.allocationId()));
        Execution latest = book.latest(report.executionId()).orElse(null);
        Execution next = report.intent() == Intent.BUST
                ? busted(report, latest)
                : reported(report, book, latest, checked(report, batch));
        if (next == null) {
            return false;
        }
        store(latest, report.intent() == Intent.BUST ? next : heldOrNot(next, book, batch));
        if (next.live() && next.beforeCommit()) {
            meters.counter("oas.executions.before.commit").increment();
            LOG.errorf(
                    "Execution %s of allocation %s took place at %s, before the allocation was handed over at %s",
                    next.executionId(), next.allocationId(), next.executedAt(), batch.acceptedAt());
        }
        return true;
    }

    private void store(Execution before, Execution next) {
        executions.add(next);
        journal.executed(before, next);
    }

    private Execution heldOrNot(Execution next, ExecutionBook book, OrderStore.Batch batch) {
        List<ChildOrder> children = orders.children(next.allocationId());
        Map<String, Long> ordered = children.stream()
                .collect(Collectors.toMap(child -> child.terms().accountId(), child -> child.terms()
                        .quantityPar()));
        // A market order without a reference price still has none; a limit is the next best word on what was wanted.
        BigDecimal reference = batch.referencePrice() != null
                ? batch.referencePrice()
                : children.get(0).terms().limitPrice();
        List<String> objections =
                limits.objections(next, book.counting(), new ExecutionLimits.Ordered(reference, ordered));
        if (objections.isEmpty()) {
            return next;
        }
        meters.counter("oas.executions.held").increment();
        return next.held(objections);
    }

    private static Execution reported(Report report, ExecutionBook book, Execution latest, Execution asReported) {
        if (latest == null) {
            if (report.intent() == Intent.CORRECTION) {
                throw ExecutionConflictException.unknown(report.executionId());
            }
            return asReported;
        }
        if (latest.kind() == Kind.BUST) {
            throw ExecutionConflictException.busted(report.executionId());
        }
        // After a refused correction the report before it stands again.
        Execution standing = latest.kind() == Kind.REFUSED
                ? book.deciding(report.executionId())
                        .orElseThrow(() -> ExecutionConflictException.refused(report.executionId()))
                : latest;
        if (standing.sameValues(asReported)) {
            return null;
        }
        if (report.intent() != Intent.CORRECTION) {
            throw ExecutionConflictException.otherValues(report.executionId());
        }
        return asReported.after(latest, Kind.CORRECTION);
    }

    private Execution busted(Report report, Execution latest) {
        if (latest == null) {
            throw ExecutionConflictException.unknown(report.executionId());
        }
        return latest.kind() == Kind.BUST ? null : latest.busted(report.actor(), clock.now());
    }

    @Override
    @Transactional
    public void decide(Decision decision) {
        visible(decision.allocationId(), decision.entitlement());
        executions.lock(decision.allocationId());
        Execution held = new ExecutionBook(executions.revisions(decision.allocationId()))
                .latest(decision.executionId())
                .filter(latest -> latest.held() && latest.revision() == decision.revision())
                .orElseThrow(() -> ExecutionConflictException.notHeld(decision.executionId(), decision.revision()));
        if (held.recordedBy().equals(decision.actor())) {
            throw new OwnExecutionException(held.executionId(), held.recordedBy());
        }
        store(
                held,
                held.decided(
                        decision.accept() ? Kind.ACCEPTED : Kind.REFUSED,
                        decision.reason(),
                        decision.actor(),
                        clock.now()));
    }

    private Execution checked(Report report, OrderStore.Batch batch) {
        Instant now = clock.now();
        Faults faults = new Faults();
        if (report.executedAt().isAfter(now.plus(CLOCKS))) {
            faults.impossible("executed_at", "is %s, which lies ahead; it is %s".formatted(report.executedAt(), now));
        }
        boolean known = report.accountId() == null
                || orders.children(report.allocationId()).stream()
                        .anyMatch(child -> child.terms().accountId().equals(report.accountId()));
        if (!known) {
            faults.impossible(
                    "account_id",
                    "is '%s', which has no order of this allocation; leave it out for an execution of the block"
                            .formatted(report.accountId()));
        }
        faults.throwIfAny();
        return new Execution(
                report.allocationId(),
                report.executionId(),
                1,
                Kind.NEW,
                report.accountId(),
                report.quantityPar(),
                report.price(),
                report.executedAt(),
                report.executedAt().isBefore(batch.acceptedAt()),
                now,
                report.actor(),
                List.of(),
                null);
    }

    @Override
    @Transactional
    public Summary read(String allocationId, Entitlement entitlement) {
        visible(allocationId, entitlement);
        ExecutionBook book = new ExecutionBook(executions.revisions(allocationId));
        List<ChildOrder> children = orders.children(allocationId);
        return new Summary(
                book.revisions(),
                book.filledPar(),
                book.averagePrice(),
                book.held().stream().mapToLong(Execution::quantityPar).sum(),
                children.stream()
                        .mapToLong(child -> child.terms().quantityPar())
                        .sum(),
                children.stream().mapToLong(child -> child.fills().filledPar()).sum());
    }

    private OrderStore.Batch visible(String allocationId, Entitlement entitlement) {
        return orders.batch(allocationId)
                .filter(batch -> entitlement.coversAll(batch.portfolioGroups()))
                .orElseThrow(() -> OrderNotFoundException.batch(allocationId));
    }
}
