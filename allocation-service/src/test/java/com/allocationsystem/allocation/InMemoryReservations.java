package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.AllocationStore.OtherBlocks;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reserved increases without a database. */
public final class InMemoryReservations implements Reservations {

    private final Map<UUID, Reservation> held = new LinkedHashMap<>();
    private final Map<UUID, Instant> releasedAt = new HashMap<>();
    private final AllocationStore allocations;

    public InMemoryReservations(AllocationStore allocations) {
        this.allocations = allocations;
    }

    @Override
    public void hold(Reservation reservation, Instant now) {
        held.put(reservation.checkId(), reservation);
    }

    @Override
    public long increasedPar(UUID allocationId, String exceptAccountId) {
        return held.values().stream()
                .filter(one -> one.allocationId().equals(allocationId))
                .filter(one -> !one.accountId().equals(exceptAccountId))
                .mapToLong(Reservation::increasePar)
                .sum();
    }

    @Override
    public BigDecimal increasedNotional(String username, Instant since) {
        return held.values().stream()
                .filter(one -> one.requestedBy().equals(username))
                .map(Reservation::notional)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public BigDecimal increasedNotional(String username, OtherBlocks blocks, Instant since) {
        return held.values().stream()
                .filter(one -> one.requestedBy().equals(username))
                .filter(one -> InMemoryAllocations.isOf(
                        blocks, allocations.find(one.allocationId()).orElseThrow()))
                .map(Reservation::notional)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void release(UUID checkId) {
        releasedAt.putIfAbsent(checkId, allocations.now());
    }

    @Override
    public List<PendingTrade> held(Instant since) {
        return held.values().stream()
                .filter(reservation -> reservation.heldUntil().isAfter(since)
                        && !releasedAt
                                .getOrDefault(reservation.checkId(), Instant.MAX)
                                .isBefore(since))
                .map(this::trade)
                .toList();
    }

    private PendingTrade trade(Reservation reservation) {
        AllocationInputs inputs = allocations
                .find(reservation.allocationId())
                .orElseThrow()
                .preview()
                .inputs();
        Bond bond = inputs.bond();
        return new PendingTrade(
                reservation.checkId(),
                reservation.accountId(),
                bond.cusip(),
                bond.sector(),
                inputs.order().side(),
                reservation.increasePar(),
                reservation.notional(),
                bond.durationYears(),
                bond.spreadDurationYears(),
                bond.oasBp());
    }
}
