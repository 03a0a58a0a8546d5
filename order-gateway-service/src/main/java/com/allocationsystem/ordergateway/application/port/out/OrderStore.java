package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where child orders and the keys they came under are kept; also the queue of the workers. */
public interface OrderStore {

    /**
     * Stores an allocation with its children, or nothing at all when its id is known.
     *
     * @return whether it was new
     */
    boolean add(Batch batch, List<ChildOrder> children);

    /** @return the batch of an allocation */
    Optional<Batch> batch(String allocationId);

    /**
     * Opens a round of retries; in the caller's transaction, so that of two that open one at once the second finds it open.
     *
     * @param round 1 for the first retry of an allocation
     * @return whether it was not yet open; a round that has passed is never opened again
     */
    boolean openRound(String allocationId, int round);

    /** @return children of an allocation in the order they were stored */
    List<ChildOrder> children(String allocationId);

    /** @return the order with this id, ours or Aladdin's */
    Optional<ChildOrder> find(String id);

    /**
     * @param allocationId null for all; likewise {@code state} and {@code accountId}
     * @param beforeSequence null for the newest
     * @return at most {@code limit} orders, newest first
     */
    List<Listed> list(String allocationId, OrderState state, String accountId, Long beforeSequence, int limit);

    /** @return what each of these orders went through, oldest first */
    Map<UUID, List<HistoryEntry>> histories(Collection<UUID> orderIds);

    /** @return how many orders of the queue are due by {@code now}, counted up to {@code most} */
    int waiting(WorkQueue queue, Instant now, int most);

    /**
     * Takes work: finds orders that are due, lets {@code step} mark each as taken, and stores them, all in one
     * transaction. Orders that another worker is taking at this moment are passed over, so no order is given to two. New
     * orders are taken in turns of those who asked for them, one of each: nobody's large allocation holds up another's
     * small one. Other queues go by due time.
     *
     * @param queue which work
     * @param now orders due by then
     * @param limit most orders; the children of a block count as one, and are always taken together
     * @param step must put the due time into the future, or the order comes back at once
     * @return the orders as stored
     */
    List<ChildOrder> claim(WorkQueue queue, Instant now, int limit, UnaryOperator<ChildOrder> step);

    /**
     * Stores new versions. An order whose version before is no longer the stored one is left alone: somebody else has
     * moved it.
     *
     * @param changed each either the next version of what is stored, or the same version with another due time
     * @return ids of those stored
     */
    Set<UUID> save(List<ChildOrder> changed);

    /** @return how many orders are in each state */
    Map<OrderState, Long> counts();

    /**
     * An allocation that was handed over.
     *
     * @param bodyHash SHA-256 of its content, hex
     * @param round how often its failed children were retried
     */
    record Batch(String allocationId, String bodyHash, Instant acceptedAt, int round) {}

    /**
     * @param sequence place in the order of storing, ascending
     */
    record Listed(long sequence, ChildOrder order) {}
}
