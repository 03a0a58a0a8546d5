package com.allocationsystem.ordergateway.config;

import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How orders travel to Aladdin: {@code oas.orders.*}. */
@ConfigMapping(prefix = "oas.orders")
public interface OrderGatewayConfig {

    /** @return whether this replica's workers run */
    @WithDefault("true")
    boolean workersEnabled();

    /** @return how many workers send new orders beside each other, 1 or more */
    @WithDefault("2")
    int submitWorkers();

    /** @return how many single orders one replica sends at the same time, 1 or more */
    @WithDefault("8")
    int postParallelism();

    /** @return up to this many orders of one allocation go by order:post, more go by orders:batchPost */
    @WithDefault("20")
    int singlePostMost();

    /** @return which of Aladdin's operations carry orders and cancellations; a firm may have the single ones only */
    @WithDefault("BATCH")
    Operations operations();

    /** @return most orders in one orders:batchPost, 1 to 1000 */
    @WithDefault("100")
    int batchSize();

    /** @return how long a claim holds before another worker takes over; longer than any one request may take */
    @WithDefault("60s")
    Duration lease();

    /** @return longest that one request to Aladdin may take; a claim with less than that left is not sent any more */
    @WithDefault("15s")
    Duration requestTimeout();

    /**
     * @return how long an order must have been in doubt before a look-up that does not find it counts; longer than
     *     Aladdin may take to accept and to show an order after its answer was lost
     */
    @WithDefault("5s")
    Duration graceTime();

    /** @return after how many sendings that never arrived an order is given up, 1 or more */
    @WithDefault("20")
    int mostAttempts();

    /** @return how soon an order in doubt is looked up, and looked up again */
    @WithDefault("300ms")
    Duration lookUpInterval();

    /** @return how long to wait when Aladdin cannot be asked, or is over quota and does not say for how long */
    @WithDefault("5s")
    Duration pause();

    /** @return how often a long-running operation is asked about */
    @WithDefault("250ms")
    Duration operationPoll();

    /** @return how long an operation may run before its orders are also looked up one by one */
    @WithDefault("30s")
    Duration operationPatience();

    /** @return how long an operation may run before it counts as dead, and orders not found as not sent */
    @WithDefault("5m")
    Duration operationAbandon();

    /** @return how often Aladdin's status of a live order is read */
    @WithDefault("5s")
    Duration refreshInterval();

    /** @return how long a modify or cancel request waits for Aladdin's answer */
    @WithDefault("10s")
    Duration changeWait();

    /** @return whether each account gets an Aladdin order of its own, or all accounts of an allocation one together */
    @WithDefault("CHILDREN")
    OrderStyle style();

    /** @return whether Aladdin's compliance run is asked by a what-if post first; an order that it restricts is not sent */
    @WithDefault("false")
    boolean whatIf();

    /** @return how long Aladdin's compliance run may take, whole seconds; after that the order stands as "Compl Pending" */
    Optional<Duration> complianceTimeout();

    /** @return our organization's code in Aladdin, digits; external ids are unique within it */
    @WithDefault("1")
    String accountCode();

    /** @return how often a worker looks for work of which no signal told it */
    @WithDefault("1s")
    Duration timer();

    /** Which of Aladdin's operations are used. */
    enum Operations {
        /** orders:batchPost beyond {@link #singlePostMost} orders, orders:batchCancel, and the long-running operations of both. */
        BATCH,
        /** order:post and order:cancel alone, which answer at once. */
        SINGLE
    }
}
