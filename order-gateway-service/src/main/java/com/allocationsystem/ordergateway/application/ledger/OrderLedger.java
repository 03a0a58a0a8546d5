package com.allocationsystem.ordergateway.application.ledger;

import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The only place that moves orders: the new version and its audit row are one transaction, and no call leaves it. */
@ApplicationScoped
public class OrderLedger {

    private final OrderStore store;
    private final OrderJournal journal;

    public OrderLedger(OrderStore store, OrderJournal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * One order's move.
     *
     * @param act what the audit chain calls it; null for the workers' own housekeeping, told by the history only
     * @param reason in plain words, or null
     */
    public record Move(ChildOrder before, ChildOrder after, Act act, String reason) {

        public static Move housekeeping(ChildOrder before, ChildOrder after) {
            return new Move(before, after, null, null);
        }
    }

    /** @return whether the batch was new */
    @Transactional
    public boolean open(OrderStore.Batch batch, List<ChildOrder> children) {
        boolean added = store.add(batch, children);
        if (added) {
            journal.accepted(batch.allocationId(), children);
        }
        return added;
    }

    /**
     * Opens a round of retries for an allocation's failed children.
     *
     * @param retried what becomes of each
     * @return whether the round was new; if not, nothing is done
     */
    @Transactional
    public boolean openRound(String allocationId, int round, UnaryOperator<ChildOrder> retried, String reason) {
        if (!store.openRound(allocationId, round)) {
            return false;
        }
        move(store.children(allocationId).stream()
                .filter(child -> child.state() == OrderState.FAILED)
                .map(child -> new Move(child, retried.apply(child), Act.RETRY_ASKED, reason))
                .toList());
        return true;
    }

    /** Keeps a user's words about an order that stays as it is. */
    @Transactional
    public void note(ChildOrder order, String actor, String words) {
        journal.noted(order, actor, words);
    }

    /** @return ids of the orders moved; an order that was moved meanwhile is left as it is */
    @Transactional
    public Set<UUID> move(List<Move> moves) {
        Set<UUID> stored = store.save(moves.stream().map(Move::after).toList());
        for (Move move : moves) {
            if (move.act() != null && stored.contains(move.after().id())) {
                journal.changed(move.act(), move.reason(), move.before(), move.after());
            }
        }
        return stored;
    }
}
