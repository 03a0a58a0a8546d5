package com.allocationsystem.ordergateway.application.send;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The few threads that send single orders beside each other; the bound keeps Aladdin from being flooded. */
@ApplicationScoped
public class SendPool {

    private final ExecutorService threads;

    public SendPool(OrderGatewayConfig config) {
        this.threads = Executors.newFixedThreadPool(config.postParallelism());
    }

    /** Sends each order and returns when all have been sent; a failure of one is thrown after the others are done. */
    public void forEach(List<ChildOrder> orders, Consumer<ChildOrder> send) {
        CompletableFuture<?>[] running = orders.stream()
                .map(order -> CompletableFuture.runAsync(
                        () -> {
                            follow(order);
                            send.accept(order);
                        },
                        threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(running).join();
    }

    /** Carries on under the correlation id of the request that the work comes from. */
    public static void follow(ChildOrder order) {
        CorrelationId.set(order.correlationId());
    }

    public void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        threads.shutdown();
    }
}
