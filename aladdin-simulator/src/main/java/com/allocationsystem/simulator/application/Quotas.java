package com.allocationsystem.simulator.application;

import com.allocationsystem.simulator.config.SimulatorConfig;
import com.allocationsystem.simulator.domain.fault.MinuteQuota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The quotas that hold without any fault. */
@ApplicationScoped
public class Quotas {

    private final Map<String, Integer> perMinute;
    private volatile Map<String, MinuteQuota> quotas;

    Quotas(SimulatorConfig config) {
        perMinute = Map.copyOf(config.quotas());
        startAfresh();
    }

    /**
     * Counts one request of an operation.
     *
     * @return empty while within its quota, or where it has none; else the seconds until its minute is over
     */
    public OptionalInt over(String operation, long nowMs) {
        MinuteQuota quota = quotas.get(operation);
        return quota == null ? OptionalInt.empty() : quota.take(nowMs);
    }

    /** Every minute starts anew. */
    public final void startAfresh() {
        quotas = perMinute.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, quota -> new MinuteQuota(quota.getValue())));
    }
}
