package com.allocationsystem.ordergateway.application.block;

import static java.util.stream.Collectors.toMap;

import com.allocationsystem.ordergateway.application.ledger.OrderLedger;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.block.BlockChangeStore;
import com.allocationsystem.ordergateway.application.port.out.block.BlockChangeStore.Claimed;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.Cancellation;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.block.Resizing;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Carries changes of many orders on, one transaction at a time: an order takes the wish and its line says so together, or neither
 * does. A worker that dies leaves the lines as they were, and another takes them up.
 */
@ApplicationScoped
public class BlockChangeLedger {

    private static final int MOST_LINES = 200;
    private static final String PART_OF_A_BLOCK =
            "It is part of a block, one order for all accounts of its allocation; ";

    private final BlockChangeStore changes;
    private final OrderStore orders;
    private final OrderLedger ledger;
    private final OrderJournal journal;

    public BlockChangeLedger(BlockChangeStore changes, OrderStore orders, OrderLedger ledger, OrderJournal journal) {
        this.changes = changes;
        this.orders = orders;
        this.ledger = ledger;
        this.journal = journal;
    }

    /** @return whether the change was new */
    @Transactional
    boolean open(BlockChange change, String contentHash) {
        boolean added = changes.add(change, contentHash);
        if (added) {
            journal.changeOfManyAsked(change);
        }
        return added;
    }

    /**
     * What one step did.
     *
     * @param lines lines looked at
     * @param sent orders that now carry a wish for the workers to send
     * @param sizes lines whose new size is to be checked and asked for; claimed for the lease
     */
    record Step(int lines, int sent, List<Claimed> sizes) {}

    /**
     * Looks at the lines that are due.
     *
     * @param soonest shortest time until a line is looked at again
     * @param lease how long the caller may take for the new sizes
     */
    @Transactional
    Step advance(Instant now, Duration soonest, Duration lease) {
        List<Claimed> claimed = changes.claim(now, MOST_LINES);
        if (claimed.isEmpty()) {
            return new Step(0, 0, List.of());
        }
        Map<UUID, ChildOrder> found = orders
                .find(claimed.stream().map(one -> one.line().orderId()).toList())
                .stream()
                .collect(toMap(ChildOrder::id, order -> order));
        Map<UUID, List<HistoryEntry>> histories = orders.histories(claimed.stream()
                .map(Claimed::line)
                .filter(line -> line.state() == ChangeLine.State.SENT)
                .map(ChangeLine::orderId)
                .toList());
        List<ChangeLine> lines = new ArrayList<>(claimed.size());
        Wishes wishes = new Wishes();
        List<Claimed> sizes = new ArrayList<>();
        for (Claimed one : claimed) {
            Instant next = now.plus(pause(one, now, soonest));
            ChildOrder order = wishes.present(found.get(one.line().orderId()));
            if (one.kind() == BlockChange.Kind.MODIFY) {
                lines.add(resized(one, order, histories, now.plus(lease), next, sizes));
            } else if (one.line().state() == ChangeLine.State.SENT) {
                lines.add(Cancellation.answered(one.line(), histories.get(order.id()), next));
            } else {
                lines.add(ask(one, order, wishes, now, next));
            }
        }
        Set<UUID> stored = wishes.store();
        changes.save(lines.stream()
                .map(line -> wishes.confirmed(line, stored, now.plus(soonest)))
                .toList());
        return new Step(lines.size(), stored.size(), sizes);
    }

    private static ChangeLine resized(
            Claimed one,
            ChildOrder order,
            Map<UUID, List<HistoryEntry>> histories,
            Instant leaseUntil,
            Instant next,
            List<Claimed> sizes) {
        if (one.line().state() == ChangeLine.State.SENT) {
            return Resizing.answered(one.line(), histories.get(order.id()), next);
        }
        if (order.terms().style() == OrderStyle.BLOCK) {
            return one.line().failed(PART_OF_A_BLOCK + "change it in Aladdin");
        }
        return Resizing.unasked(one.line(), order, next).orElseGet(() -> {
            sizes.add(one);
            return one.line().due(leaseUntil);
        });
    }

    /** Stores what came of a new size. */
    @Transactional
    void save(ChangeLine line) {
        changes.save(List.of(line));
    }

    private ChangeLine ask(Claimed one, ChildOrder order, Wishes wishes, Instant now, Instant next) {
        boolean block = order.terms().style() == OrderStyle.BLOCK;
        if (block && !changes.coversAllocation(one.line().changeId(), one.line().allocationId())) {
            return one.line().failed(PART_OF_A_BLOCK + "cancel the whole allocation");
        }
        Cancellation.Step step = step(one, order, now, next);
        if (step.wish() != null) {
            wishes.add(order, step.wish(), one.reason());
            if (block) {
                orders.children(one.line().allocationId()).stream()
                        .filter(other -> !other.id().equals(order.id()))
                        .forEach(other ->
                                wishes.add(other, step(one, other, now, next).wish(), one.reason()));
            }
        }
        return step.line();
    }

    private static Cancellation.Step step(Claimed one, ChildOrder order, Instant now, Instant next) {
        return Cancellation.ask(one.line(), order, one.reason(), one.actor(), one.correlationId(), now, next);
    }

    /** The longer a change has been waiting, the less often it is looked at. */
    private static Duration pause(Claimed one, Instant now, Duration soonest) {
        Duration quarter = Duration.between(one.askedAt(), now).dividedBy(4);
        Duration longest = soonest.multipliedBy(30);
        Duration pause = quarter.compareTo(soonest) < 0 ? soonest : quarter;
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    /** The moves of one step, stored together. */
    private final class Wishes {

        private final Map<UUID, Move> moves = new HashMap<>();

        /** @return the order as this step leaves it so far */
        ChildOrder present(ChildOrder order) {
            Move move = moves.get(order.id());
            return move == null ? order : move.after();
        }

        void add(ChildOrder before, ChildOrder after, String reason) {
            moves.put(before.id(), new Move(before, after, Act.CANCEL_ASKED, reason));
        }

        Set<UUID> store() {
            return moves.isEmpty() ? Set.of() : ledger.move(List.copyOf(moves.values()));
        }

        /** A line whose order was moved by another worker in between is looked at again. */
        ChangeLine confirmed(ChangeLine line, Set<UUID> stored, Instant soon) {
            boolean lost = moves.containsKey(line.orderId()) && !stored.contains(line.orderId());
            return lost ? line.waiting(null, soon) : line;
        }
    }
}
