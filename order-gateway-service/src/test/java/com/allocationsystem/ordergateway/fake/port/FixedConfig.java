package com.allocationsystem.ordergateway.fake.port;

import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import java.time.Duration;
import java.util.Optional;

/** Settings for tests without a container: the defaults, one sender thread, no waiting for answers. */
public record FixedConfig(Duration graceTime, OrderStyle style, Operations operations) implements OrderGatewayConfig {

    public FixedConfig(Duration graceTime) {
        this(graceTime, OrderStyle.CHILDREN);
    }

    public FixedConfig(Duration graceTime, OrderStyle style) {
        this(graceTime, style, Operations.BATCH);
    }

    @Override
    public boolean workersEnabled() {
        return false;
    }

    @Override
    public int submitWorkers() {
        return 1;
    }

    @Override
    public int postParallelism() {
        return 1;
    }

    @Override
    public int singlePostMost() {
        return 3;
    }

    @Override
    public int batchSize() {
        return 10;
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(60);
    }

    @Override
    public Duration requestTimeout() {
        return Duration.ofSeconds(15);
    }

    @Override
    public int mostAttempts() {
        return 50;
    }

    @Override
    public Duration lookUpInterval() {
        return Duration.ofMillis(300);
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration operationPoll() {
        return Duration.ofMillis(250);
    }

    @Override
    public Duration operationPatience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration operationAbandon() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Duration refreshInterval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration changeWait() {
        return Duration.ZERO;
    }

    @Override
    public boolean whatIf() {
        return false;
    }

    @Override
    public Optional<Duration> complianceTimeout() {
        return Optional.empty();
    }

    @Override
    public String accountCode() {
        return "1";
    }

    @Override
    public Duration timer() {
        return Duration.ofSeconds(1);
    }
}
