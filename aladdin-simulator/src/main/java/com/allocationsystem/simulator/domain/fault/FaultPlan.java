package com.allocationsystem.simulator.domain.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** The faults in force. A plan counts what it has done; replacing the plan starts afresh. */
public final class FaultPlan {

    private final List<Fault> faults;
    private final RandomGenerator dice;
    private final Map<String, List<Armed>> armed = new HashMap<>();
    private final Map<String, Quota> quotas = new HashMap<>();

    /** @param dice decides faults with a probability */
    public FaultPlan(List<Fault> faults, RandomGenerator dice) {
        this.faults = List.copyOf(faults);
        this.dice = dice;
        for (Fault fault : faults) {
            if (fault.quotaPerMinute() != null) {
                quotas.put(fault.operation(), new Quota(fault, new MinuteQuota(fault.quotaPerMinute())));
            } else {
                armed.computeIfAbsent(fault.operation(), o -> new ArrayList<>()).add(new Armed(fault));
            }
        }
    }

    /** @return the faults as they were set */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Counts one request against its quota.
     *
     * @return empty while within it, else the seconds until the minute is over (or what the fault says)
     */
    public synchronized OptionalInt overQuota(String operation, long nowMs) {
        Quota quota = quotas.get(operation);
        return quota == null ? OptionalInt.empty() : quota.take(nowMs);
    }

    /** Rolls the dice of every fault of the operation, once. */
    public synchronized Effect roll(String operation) {
        Effect effect = Effect.NONE;
        for (Armed one : armed.getOrDefault(operation, List.of())) {
            if (one.left > 0 && (one.fault.probability() >= 1 || dice.nextDouble() < one.fault.probability())) {
                one.left--;
                effect = effect.and(one.fault);
            }
        }
        return effect;
    }

    private static final class Armed {

        private final Fault fault;
        private long left;

        private Armed(Fault fault) {
            this.fault = fault;
            this.left = fault.times() == null ? Long.MAX_VALUE : fault.times();
        }
    }

    /** A quota on demand says itself when to come back, where the fault names that. */
    private record Quota(Fault fault, MinuteQuota minute) {

        private OptionalInt take(long nowMs) {
            OptionalInt wait = minute.take(nowMs);
            return wait.isPresent() && fault.retryAfterS() != null ? OptionalInt.of(fault.retryAfterS()) : wait;
        }
    }
}
