package com.allocationsystem.ordergateway.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderApi;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.BatchCancelRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.BatchPostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.CancelRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.CancelResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.FilterRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.FilterResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResponse;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.application.port.out.CallQuota.QuotaPermits;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Aladdin's OrderAPI within its quotas, behind one circuit breaker and one bulkhead per operation, so that an operation in
 * trouble holds up no other: look-ups go on while posts are cut off. A breaker opens when 8 of the last 10 calls came to
 * nothing.
 *
 * <p>Time-outs are those of the HTTP client ({@code oas.aladdin.*-timeout-ms}), which end the exchange itself. Reads that
 * came to nothing are repeated with exponential back-off and jitter, writes never: they are looked up. A 429 stops the
 * operation in all replicas.
 */
@ApplicationScoped
public class GuardedOrderApi {

    static final int CUT_OFF_MS = 3000;
    private static final int WINDOW_CALLS = 10;
    private static final double MOSTLY = 0.8;
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_REPEATS = 2;
    private static final int FIRST_REPEAT_MS = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<AladdinCall> READS =
            Set.of(AladdinCall.LOOK_UP, AladdinCall.REFRESH, AladdinCall.OPERATION);

    private final OrderApi api;
    private final CallQuota quota;
    private final OrderGatewayConfig config;
    private final Map<String, Guard> guards = new HashMap<>();

    GuardedOrderApi(@RestClient OrderApi api, CallQuota quota, OrderGatewayConfig config) {
        this.api = api;
        this.quota = quota;
        this.config = config;
        for (AladdinCall call : AladdinCall.values()) {
            guards.computeIfAbsent(call.operation(), operation -> guard(operation, READS.contains(call)));
        }
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

    /** Not called: the quota of this minute is used up, or Aladdin wants to be left alone. */
    static final class NoPermit extends RuntimeException {

        private final transient Duration wait;

        private NoPermit(AladdinCall call, Duration wait) {
            super("the quota of %s is used up for the moment".formatted(call.operation()));
            this.wait = wait;
        }

        Duration waitFor() {
            return wait;
        }
    }

    /** Sends new orders; the permit was taken before they were claimed. */
    public PostResponse post(PostRequest request) {
        return call(AladdinCall.POST_ONE, () -> api.post(request), PostResponse.class);
    }

    /** Sends new orders together; the permit likewise. */
    public LongRunningOperation batchPost(BatchPostRequest request) {
        return call(AladdinCall.POST_MANY, () -> api.batchPost(request), LongRunningOperation.class);
    }

    public PostResponse whatIf(PostRequest request) {
        return inTurn(AladdinCall.WHAT_IF_ONE, () -> api.post(request), PostResponse.class);
    }

    public LongRunningOperation batchWhatIf(BatchPostRequest request) {
        return inTurn(AladdinCall.WHAT_IF_MANY, () -> api.batchPost(request), LongRunningOperation.class);
    }

    public PostResponse modify(PostRequest request) {
        return inTurn(AladdinCall.MODIFY, () -> api.post(request), PostResponse.class);
    }

    public CancelResponse cancel(CancelRequest request) {
        return inTurn(AladdinCall.CANCEL_ONE, () -> api.cancel(request), CancelResponse.class);
    }

    public LongRunningOperation batchCancel(BatchCancelRequest request) {
        return inTurn(AladdinCall.CANCEL, () -> api.batchCancel(request), LongRunningOperation.class);
    }

    /** @param call {@code LOOK_UP} or {@code REFRESH} */
    public FilterResponse filter(AladdinCall call, FilterRequest request) {
        return inTurn(call, () -> api.filter(request), FilterResponse.class);
    }

    public LongRunningOperation operation(String id) {
        return inTurn(AladdinCall.OPERATION, () -> api.operation(id), LongRunningOperation.class);
    }

    /** Each attempt of a read takes its own permit. */
    private <T> T inTurn(AladdinCall call, Supplier<T> request, Class<T> type) {
        return call(
                call,
                () -> {
                    QuotaPermits permits = quota.take(call, 1);
                    if (permits.granted() == 0) {
                        throw new NoPermit(call, permits.pause());
                    }
                    return request.get();
                },
                type);
    }

    private <T> T call(AladdinCall call, Supplier<T> request, Class<T> type) {
        return guards.get(call.operation()).get(() -> attempt(call, request), type);
    }

    private <T> T attempt(AladdinCall call, Supplier<T> request) {
        try {
            return request.get();
        } catch (AladdinException e) {
            if (e.status() == TOO_MANY_REQUESTS) {
                quota.hold(call, e.retryAfter().orElse(config.pause()));
            }
            if (e.outcomeUnknown() || e.status() == AladdinException.NO_ANSWER) {
                throw new InTrouble(e);
            }
            throw e;
        }
    }

    private static Guard guard(String operation, boolean read) {
        Guard.Builder guard = Guard.create()
                .withDescription(operation)
                .withBulkhead()
                .limit(MOST_AT_ONCE)
                .done()
                .withCircuitBreaker()
                .name(operation)
                .requestVolumeThreshold(WINDOW_CALLS)
                .failureRatio(MOSTLY)
                .delay(CUT_OFF_MS, ChronoUnit.MILLIS)
                .failOn(InTrouble.class)
                .done();
        return (read ? repeating(guard) : guard).build();
    }

    private static Guard.Builder repeating(Guard.Builder guard) {
        return guard.withRetry()
                .maxRetries(MOST_REPEATS)
                .delay(FIRST_REPEAT_MS, ChronoUnit.MILLIS)
                .jitter(FIRST_REPEAT_MS / 2, ChronoUnit.MILLIS)
                .retryOn(InTrouble.class)
                .withExponentialBackoff()
                .done()
                .done();
    }
}
