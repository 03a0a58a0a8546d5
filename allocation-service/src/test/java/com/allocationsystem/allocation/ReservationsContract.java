package com.allocationsystem.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.AllocationStore.OtherBlocks;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of reserved increases must do. */
public abstract class ReservationsContract {

    private static final Instant T = Fixtures.NOW;
    private static final Instant END = T.plusSeconds(600);

    /** @return allocations, none of them kept yet */
    protected abstract AllocationStore allocations();

    /** @return reservations over them, none of them kept yet */
    protected abstract Reservations reservations();

    @Test
    void reservationIsATradeOfItsAllocationsBond_untilItsLeaseEnds() {
        UUID check = reserve(END);

        PendingTrade trade = reservations().held(END.minusMillis(1)).get(0);
        assertEquals(
                new PendingTrade(
                        check,
                        "ACC00001",
                        Fixtures.CUSIP,
                        trade.sector(),
                        Side.BUY,
                        250_000,
                        new BigDecimal("229567.08"),
                        trade.durationYears(),
                        trade.spreadDurationYears(),
                        150.0),
                trade);
        assertEquals(List.of(), reservations().held(END));
    }

    @Test
    void reservationEnds_whenItIsReleased_andReleasingTwiceChangesNothing() {
        Instant end = Instant.now().plusSeconds(600);
        UUID first = reserve(end);
        UUID second = reserve(end);
        Instant before = allocations().now();
        reservations().release(first);
        reservations().release(first);
        reservations().release(UUID.randomUUID());
        assertEquals(
                List.of(second),
                reservations().held(allocations().now()).stream()
                        .map(PendingTrade::allocationId)
                        .toList());
        assertEquals(2, reservations().held(before).size(), "both were held since then");
    }

    @Test
    void increasesOfOneOrderAddUp() {
        reserve(END);
        reserve(END);
        assertEquals(2, reservations().held(T).size());
    }

    /** Released or not: nothing here says that an increase was not done. */
    @Test
    void increasesOfAnAllocationAddUp_butForTheAccountLeftOut() {
        CommittedAllocation allocation = added();
        reservations().release(reserve(allocation, END));
        reserve(allocation, END);
        reserve(END);

        assertEquals(500_000, reservations().increasedPar(allocation.allocationId(), "ACC00002"));
        assertEquals(0, reservations().increasedPar(allocation.allocationId(), "ACC00001"));
        assertEquals(0, reservations().increasedPar(UUID.randomUUID(), "ACC00002"));
        assertEquals(new BigDecimal("688701.24"), reservations().increasedNotional("ann", Instant.EPOCH));
        assertEquals(0, reservations().increasedNotional("ben", Instant.EPOCH).signum());
        AllocationInputs inputs = allocation.preview().inputs();
        OtherBlocks others =
                new OtherBlocks(inputs.bond().cusip(), inputs.order().side(), allocation.allocationId());
        assertEquals(new BigDecimal("229567.08"), reservations().increasedNotional("ann", others, Instant.EPOCH));
    }

    private UUID reserve(Instant until) {
        return reserve(added(), until);
    }

    private CommittedAllocation added() {
        CommittedAllocation allocation = Fixtures.committed(Fixtures.preview(), T);
        allocations().add(allocation, null, T, T.plusSeconds(60));
        return allocation;
    }

    private UUID reserve(CommittedAllocation allocation, Instant until) {
        UUID check = UUID.randomUUID();
        reservations()
                .hold(
                        new Reservation(
                                check,
                                allocation.allocationId(),
                                "ACC00001",
                                "order",
                                "ann",
                                250_000,
                                new BigDecimal("229567.08"),
                                until),
                        T);
        return check;
    }
}
