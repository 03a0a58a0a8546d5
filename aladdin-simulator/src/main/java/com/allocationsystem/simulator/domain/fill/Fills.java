package com.allocationsystem.simulator.domain.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * All executions of an order.
 *
 * @param all in the order they came, busted ones included
 */
public record Fills(List<Fill> all) {

    /** Nothing was executed. */
    public static final Fills NONE = new Fills(List.of());

    private static final int DECIMALS = 10;

    /** Keeps an unmodifiable copy. */
    public Fills {
        all = List.copyOf(all);
    }

    /** @return with one more */
    public Fills and(Fill fill) {
        List<Fill> more = new ArrayList<>(all);
        more.add(fill);
        return new Fills(more);
    }

    /** @return with this one taken back */
    public Fills bust(String id) {
        return new Fills(all.stream()
                .map(fill -> fill.id().equals(id) ? fill.bust() : fill)
                .toList());
    }

    /** @return whether a fill of that id counts */
    public boolean holds(String id) {
        return all.stream().anyMatch(fill -> fill.id().equals(id) && !fill.busted());
    }

    /** @return par of those that count */
    public long filledPar() {
        return all.stream()
                .filter(fill -> !fill.busted())
                .mapToLong(Fill::quantityPar)
                .sum();
    }

    /** @return clean per 100 par, 10 decimals, half up; 0 when nothing counts, as Aladdin shows it */
    public BigDecimal averagePrice() {
        long filled = filledPar();
        BigDecimal money = all.stream()
                .filter(fill -> !fill.busted())
                .map(fill -> fill.price().multiply(BigDecimal.valueOf(fill.quantityPar())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return filled == 0 ? BigDecimal.ZERO : money.divide(BigDecimal.valueOf(filled), DECIMALS, RoundingMode.HALF_UP);
    }
}
