package com.allocationsystem.ordergateway.application.change;

import static java.util.stream.Collectors.groupingBy;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementUnreachableException;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.application.send.SendPool;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.Applied;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.Refused;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Clearance;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * Sends modifications and cancellations. Both name the wanted end (a size, canceled), so doing one twice does no harm;
 * still, after a lost answer Aladdin is read first, because the answer to the user depends on what happened.
 */
@ApplicationScoped
public class ChangeWork {

    private static final Logger LOG = Logger.getLogger(ChangeWork.class);
    private static final int MOST_ORDERS = 50;

    private static final String LAPSED =
            "Aladdin did not take the increase while it was reserved; it is not sent any more, ask again";

    private final OrderStore store;
    private final OrderManagementSystem orderManagement;
    private final OrderLimits limits;
    private final OutcomeRecorder outcomes;
    private final SendPool pool;
    private final MeterRegistry meters;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public ChangeWork(
            OrderStore store,
            OrderManagementSystem orderManagement,
            OrderLimits limits,
            OutcomeRecorder outcomes,
            SendPool pool,
            MeterRegistry meters,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.orderManagement = orderManagement;
        this.limits = limits;
        this.outcomes = outcomes;
        this.pool = pool;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
    }

    public boolean doSome() {
        Instant now = clock.now();
        Instant leaseUntil = now.plus(config.lease());
        List<ChildOrder> claimed =
                store.claim(WorkQueue.TO_CHANGE, now, MOST_ORDERS, order -> order.changeClaimed(now, leaseUntil));
        Map<Object, List<ChildOrder>> together = claimed.stream().collect(groupingBy(ChangeWork::sentAs));
        pool.forEach(together.values().stream().map(orders -> orders.get(0)).toList(), first -> {
            List<ChildOrder> orders = together.get(sentAs(first));
            if (first.change().inDoubt()) {
                readBack(orders);
            } else {
                send(orders, leaseUntil);
            }
        });
        return !claimed.isEmpty();
    }

    /** The children of a block are one order in Aladdin, so one call changes them all. */
    private static Object sentAs(ChildOrder order) {
        return order.terms().style() == OrderStyle.BLOCK ? order.terms().allocationId() : order.id();
    }

    private void send(List<ChildOrder> orders, Instant leaseUntil) {
        ChildOrder first = orders.get(0);
        Instant answeredBy = clock.now().plus(config.requestTimeout());
        if (first.change().lapsedBy(answeredBy)) {
            record(orders, order -> order.changeRefused(order.aladdin(), LAPSED, clock.now()));
            return;
        }
        if (!answeredBy.isBefore(leaseUntil)) {
            record(orders, order -> order.changeNotTaken(clock.now(), clock.now()));
            return;
        }
        ChangeAnswer answer =
                first.state() == OrderState.MODIFYING ? orderManagement.modify(first) : orderManagement.cancel(first);
        meters.counter("oas.orders.changes", "kind", first.state().name(), "outcome", answer.word())
                .increment();
        Instant now = clock.now();
        if (answer instanceof Applied applied) {
            record(orders, order -> order.changeApplied(applied.record(), now));
        } else if (answer instanceof Refused refused) {
            record(orders, order -> order.changeRefused(order.aladdin(), refused.reason(), now));
        } else if (answer instanceof NotTaken notTaken) {
            record(orders, order -> order.changeNotTaken(now.plus(notTaken.retryAfter()), now));
        } else {
            record(orders, order -> order.changeInDoubt(now.plus(config.lookUpInterval()), now));
        }
    }

    private void readBack(List<ChildOrder> orders) {
        ChildOrder first = orders.get(0);
        Instant started = clock.now();
        try {
            List<SeenOrder> seen = orderManagement.read(first.aladdin().orderId());
            record(orders, order -> seen.isEmpty() ? later(order) : judge(order, seen.get(0), started));
        } catch (OrderManagementUnreachableException e) {
            LOG.warnf(
                    "Order %s: whether its change was done cannot be read, waiting: %s",
                    first.terms().nameInAladdin(), e.getMessage());
            record(orders, this::later);
        }
    }

    private ChildOrder judge(ChildOrder order, SeenOrder seen, Instant started) {
        Instant now = clock.now();
        if (seen.shows(order)) {
            return order.changeApplied(seen.record(), now);
        }
        if (started.isBefore(order.change().doubtSince().plus(config.graceTime()))) {
            return order.due(now.plus(config.lookUpInterval()));
        }
        if (!seen.record().live()) {
            return order.changeRefused(
                    seen.record(),
                    "Aladdin shows the order as %s; it can no longer be changed"
                            .formatted(seen.record().status()),
                    now);
        }
        return order.changeNotTaken(now, now);
    }

    private ChildOrder later(ChildOrder order) {
        return order.due(clock.now().plus(config.pause()));
    }

    private void record(List<ChildOrder> orders, UnaryOperator<ChildOrder> answered) {
        List<Move> moves = orders.stream()
                .map(before -> move(before, answered.apply(before)))
                .toList();
        moves.stream().filter(ChangeWork::increased).forEach(this::release);
        Set<UUID> stored = outcomes.moved(moves);
        moves.stream()
                .filter(move -> move.after().change() == null && !increased(move))
                .filter(move -> stored.contains(move.after().id()))
                .forEach(this::release);
    }

    private static Move move(ChildOrder before, ChildOrder after) {
        Act act = before.state() == OrderState.MODIFYING ? Act.MODIFY_ANSWERED : Act.CANCEL_ANSWERED;
        return after.change() == null
                ? new Move(before, after, act, after.handling().message())
                : Move.housekeeping(before, after);
    }

    private static boolean increased(Move move) {
        return move.after().terms().quantityPar() != move.before().terms().quantityPar();
    }

    /**
     * An increase that Aladdin has done is released before the user hears of it, so that a preview right after does not count
     * it twice; one that it has not done only when this worker's word is the last.
     */
    private void release(Move move) {
        Clearance clearance = move.before().change().clearance();
        if (clearance != null) {
            limits.release(clearance.checkId());
        }
    }
}
