package com.allocationsystem.ordergateway.fake.port;

import com.allocationsystem.ordergateway.application.port.out.OrderLimits;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Limits that answer what a test gave them; remembers what is reserved. */
public final class GivenLimits implements OrderLimits {

    public final Set<UUID> reserved = ConcurrentHashMap.newKeySet();
    Verdict verdict = new Cleared(Duration.ofMinutes(10), List.of());
    public Runnable duringCheck = () -> {};

    @Override
    public Verdict check(UUID checkId, ChildOrder order, long wantedPar, String overrideReason, String requestedBy) {
        duringCheck.run();
        if (verdict instanceof Cleared cleared && wantedPar <= order.terms().quantityPar()) {
            return new Cleared(null, cleared.overridden());
        }
        if (verdict instanceof Cleared) {
            reserved.add(checkId);
        }
        return verdict;
    }

    @Override
    public void release(UUID checkId) {
        reserved.remove(checkId);
    }
}
