package com.allocationsystem.allocation.application.limit;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.AllocationStore.OtherBlocks;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.FirmLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The most money that one user commits in one day: what was committed since 0:00 UTC in the user's name, failed orders left
 * out, and every increase that was allowed. Amounts of different currencies are added as they are.
 */
@ApplicationScoped
public class DailyNotional {

    private final AllocationStore allocations;
    private final Reservations reservations;
    private final FirmLimits firmLimits;
    private final Clock clock;

    public DailyNotional(AllocationStore allocations, Reservations reservations, FirmLimits firmLimits, Clock clock) {
        this.allocations = allocations;
        this.reservations = reservations;
        this.firmLimits = firmLimits;
        this.clock = clock;
    }

    /**
     * Binding only under the lock of decisions; before it, what it says may be overtaken.
     *
     * @param more what is to be added, in the bond's currency
     * @return why it is refused, as the rest of a sentence; empty when it is within the limit
     */
    public Optional<String> refusal(String username, BigDecimal more) {
        BigDecimal most = firmLimits.maxDailyNotional();
        if (most == null) {
            return Optional.empty();
        }
        BigDecimal used = allocations
                .committedNotional(username, midnight())
                .add(reservations.increasedNotional(username, midnight()));
        return used.add(more).compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(
                        "comes to %,.2f; with %,.2f committed today %s would be above the firm's limit of %,.2f for one user and day, %,.2f are left"
                                .formatted(
                                        more,
                                        used,
                                        username,
                                        most,
                                        most.subtract(used).max(BigDecimal.ZERO)));
    }

    /**
     * @return what the user has committed without a second user and added today in a block's bond and on its side, but for the block
     *     itself
     */
    public BigDecimal besideBlock(String username, SealedPreview block) {
        OtherBlocks others = new OtherBlocks(
                block.inputs().bond().cusip(), block.inputs().order().side(), block.allocationId());
        return allocations
                .committedNotional(username, others, midnight())
                .add(reservations.increasedNotional(username, others, midnight()));
    }

    private Instant midnight() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }
}
