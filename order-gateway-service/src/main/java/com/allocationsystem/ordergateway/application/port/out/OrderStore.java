package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Entitlement;
import java.math.BigDecimal;
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

    /** @return those of these orders that exist, in no order */
    List<ChildOrder> find(Collection<UUID> ids);

    /** @return the order with this id, ours or Aladdin's */
    Optional<ChildOrder> find(String id);

    /** @return the order with this id, ours or Aladdin's, when the entitlement covers each group of its allocation */
    default Optional<ChildOrder> find(String id, Entitlement entitlement) {
        return find(id).filter(order -> batch(order.terms().allocationId())
                .map(Batch::portfolioGroups)
                .filter(entitlement::coversAll)
                .isPresent());
    }

    /** @return at most {@code most} orders that the filter lets through, newest first */
    List<Listed> list(OrderFilter filter, int most);

    /** @return what each of these orders went through, oldest first */
    Map<UUID, List<HistoryEntry>> histories(Collection<UUID> orderIds);

    /** @return how many orders of the queue are due by {@code now}, counted up to {@code most} */
    int waiting(WorkQueue queue, Instant now, int most);

    /**
     * Takes work: finds orders that are due, lets {@code step} mark each as taken, and stores them, all in one
     * transaction. Orders that another worker is taking at this moment are passed over, so no order is given to two. New
     * orders are taken in turns of those who asked for them, one of each: one user's large allocation does not delay another's
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
     * Stores new versions. An order whose version before is no longer the stored one is left as it is: it was
     * moved meanwhile.
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
     * @param description the bond as a trader reads it, or null
     * @param ticker of the issuer, or null
     * @param referencePrice clean per 100 par, on which the allocation rests; null when the hand-over named none
     * @param portfolioGroups ids of the allocation's groups: who may not see all of them sees none of its orders
     */
    record Batch(
            String allocationId,
            String bodyHash,
            Instant acceptedAt,
            int round,
            String description,
            String ticker,
            BigDecimal referencePrice,
            List<String> portfolioGroups) {}

    /**
     * @param sequence place in the order of storing, ascending
     */
    record Listed(long sequence, ChildOrder order) {}
}
