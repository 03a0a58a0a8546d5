package com.allocationsystem.ordergateway.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Long-running operations whose end a worker waits for. */
@ApplicationScoped
public class LongRunning {

    private final GuardedOrderApi api;
    private final OrderGatewayConfig config;

    LongRunning(GuardedOrderApi api, OrderGatewayConfig config) {
        this.api = api;
        this.config = config;
    }

    /** @return the operation as last seen: done, or still running after the longest time a request may take */
    public LongRunningOperation awaitEnd(LongRunningOperation started) {
        long deadline = System.nanoTime() + config.requestTimeout().toNanos();
        LongRunningOperation operation = started;
        try {
            while (!operation.done() && System.nanoTime() < deadline) {
                Thread.sleep(config.operationPoll().toMillis());
                operation = api.operation(started.id());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            return operation;
        }
        return operation;
    }
}
