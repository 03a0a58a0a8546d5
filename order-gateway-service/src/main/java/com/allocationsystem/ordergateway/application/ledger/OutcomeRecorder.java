package com.allocationsystem.ordergateway.application.ledger;

import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.signal.Progress;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Records the outcome of a submission, updates metrics and wakes waiting callers. */
@ApplicationScoped
public class OutcomeRecorder {

    private static final Logger LOG = Logger.getLogger(OutcomeRecorder.class);

    private final OrderLedger ledger;
    private final Progress progress;
    private final MeterRegistry meters;
    private final OrderClock clock;

    public OutcomeRecorder(OrderLedger ledger, Progress progress, MeterRegistry meters, OrderClock clock) {
        this.ledger = ledger;
        this.progress = progress;
        this.meters = meters;
        this.clock = clock;
    }

    /** Records one submission. */
    public void answered(ChildOrder order, SubmissionAnswer answer) {
        answered(List.of(order), List.of(answer));
    }

    /** Records several submissions in one transaction; {@code answers} in the order of {@code orders}. */
    public void answered(List<ChildOrder> orders, List<? extends SubmissionAnswer> answers) {
        List<Move> moves = new ArrayList<>(orders.size());
        for (int i = 0; i < orders.size(); i++) {
            ChildOrder before = orders.get(i);
            ChildOrder after = answers.get(i).applyTo(before, clock.now());
            moves.add(answer(before, after));
            meters.counter("oas.orders.submissions", "outcome", answers.get(i).word())
                    .increment();
        }
        moved(moves);
    }

    /**
     * Stores moves and wakes waiting callers.
     *
     * @return ids of those stored
     */
    public Set<UUID> moved(List<Move> moves) {
        if (moves.isEmpty()) {
            return Set.of();
        }
        Set<UUID> stored = ledger.move(moves);
        if (stored.size() < moves.size()) {
            LOG.warnf(
                    "%d of %d orders had been moved by another worker or user meanwhile; left as they are",
                    moves.size() - stored.size(), moves.size());
        }
        progress.pulse();
        return stored;
    }

    /** @return the move; an audit row goes with it when it tells what Aladdin answered, or that it did not */
    public static Move answer(ChildOrder before, ChildOrder after) {
        boolean telling = after.state() == OrderState.SUBMITTED
                || after.state() == OrderState.FAILED
                || after.state() == OrderState.UNKNOWN;
        return telling
                ? new Move(before, after, Act.ANSWERED, after.handling().message())
                : Move.housekeeping(before, after);
    }
}
