package com.allocationsystem.allocation.model.method;

import com.allocationsystem.allocation.model.json.Frozen;
import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * How far an account's piece may be from its pro rata share.
 *
 * <p>The pro rata share is the exact one under the account's limits: the par that can be placed, in proportion to the base, each
 * account held at its largest tradable size and what it cannot take shared among the others. With m = {@code most}, the piece lies
 * between (1 - m) and (1 + m) times the share, each end moved outward to the next tradable size.
 *
 * @param most part of the share, 0 or more: 0 for the tradable sizes next to the share, 0.25 for a quarter more or less
 * @param base what shares are in proportion to
 * @param customBase base values by account id, as those of {@link ProRata}
 */
public record DistanceLimit(BigDecimal most, ProRata.Base base, SortedMap<String, Double> customBase) {

    /** Keeps its numbers as a statement reads them back, and base values sorted by account id. */
    public DistanceLimit {
        most = Frozen.number(most);
        customBase = Frozen.numbers(customBase);
    }

    /** @param proRata whose shares the distance is from */
    public DistanceLimit(BigDecimal most, ProRata proRata) {
        this(most, proRata.base(), proRata.customBase());
    }

    /** @return the method whose shares the distance is from */
    public ProRata proRata() {
        return new ProRata(base, customBase);
    }
}
