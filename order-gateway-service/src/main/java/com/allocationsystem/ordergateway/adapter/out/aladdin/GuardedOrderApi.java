package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.BatchCancelRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.BatchPostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.FilterRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.FilterResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.PostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.PostResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Aladdin's OrderAPI behind one circuit breaker and one bulkhead per operation, so that an operation in trouble holds
 * up no other: look-ups go on while posts are cut off. A breaker opens when 8 of the last 10 calls came to nothing.
 *
 * <p>Time-outs are those of the HTTP client ({@code oas.aladdin.*-timeout-ms}), which end the exchange itself. Nothing
 * is retried here: a write whose answer was lost is looked up, and a read is repeated by its worker.
 */
@ApplicationScoped
class GuardedOrderApi {

    private static final int WINDOW_CALLS = 10;
    private static final double MOSTLY = 0.8;
    static final int CUT_OFF_MS = 3000;
    private static final int MOST_AT_ONCE = 32;

    private final OrderApi api;

    GuardedOrderApi(@RestClient OrderApi api) {
        this.api = api;
    }

    /** Aladdin is in trouble; what it refuses in good health does not come here. */
    static final class InTrouble extends RuntimeException {

        private InTrouble(AladdinException cause) {
            super(cause.getMessage(), cause);
        }

        AladdinException failure() {
            return (AladdinException) getCause();
        }
    }

    @CircuitBreakerName("order:post")
    @CircuitBreaker(
            requestVolumeThreshold = WINDOW_CALLS,
            failureRatio = MOSTLY,
            delay = CUT_OFF_MS,
            failOn = InTrouble.class)
    @Bulkhead(MOST_AT_ONCE)
    PostResponse post(PostRequest request) {
        return guard(() -> api.post(request));
    }

    @CircuitBreakerName("orders:batchPost")
    @CircuitBreaker(
            requestVolumeThreshold = WINDOW_CALLS,
            failureRatio = MOSTLY,
            delay = CUT_OFF_MS,
            failOn = InTrouble.class)
    @Bulkhead(MOST_AT_ONCE)
    LongRunningOperation batchPost(BatchPostRequest request) {
        return guard(() -> api.batchPost(request));
    }

    @CircuitBreakerName("orders:batchCancel")
    @CircuitBreaker(
            requestVolumeThreshold = WINDOW_CALLS,
            failureRatio = MOSTLY,
            delay = CUT_OFF_MS,
            failOn = InTrouble.class)
    @Bulkhead(MOST_AT_ONCE)
    LongRunningOperation batchCancel(BatchCancelRequest request) {
        return guard(() -> api.batchCancel(request));
    }

    @CircuitBreakerName("orders:filter")
    @CircuitBreaker(
            requestVolumeThreshold = WINDOW_CALLS,
            failureRatio = MOSTLY,
            delay = CUT_OFF_MS,
            failOn = InTrouble.class)
    @Bulkhead(MOST_AT_ONCE)
    FilterResponse filter(FilterRequest request) {
        return guard(() -> api.filter(request));
    }

    @CircuitBreakerName("longrunningoperations")
    @CircuitBreaker(
            requestVolumeThreshold = WINDOW_CALLS,
            failureRatio = MOSTLY,
            delay = CUT_OFF_MS,
            failOn = InTrouble.class)
    @Bulkhead(MOST_AT_ONCE)
    LongRunningOperation operation(String id) {
        return guard(() -> api.operation(id));
    }

    private static <T> T guard(Supplier<T> call) {
        try {
            return call.get();
        } catch (AladdinException e) {
            if (e.outcomeUnknown() || e.status() == AladdinException.NO_ANSWER) {
                throw new InTrouble(e);
            }
            throw e;
        }
    }
}
