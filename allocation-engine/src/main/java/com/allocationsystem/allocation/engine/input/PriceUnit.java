package com.allocationsystem.allocation.engine.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Units in which a price is typed by mistake, instead of clean per 100 par in decimals. */
final class PriceUnit {

    private static final BigDecimal TICKS = BigDecimal.valueOf(32);
    private static final BigDecimal LEAST_IN_TICKS = new BigDecimal("0.01");
    private static final BigDecimal MOST_IN_TICKS = BigDecimal.valueOf(100_000);

    /** One reading of a typed price. */
    private record Reading(String unit, BigDecimal per100) {}

    private PriceUnit() {}

    /**
     * @param typed above 0
     * @param fits whether a price per 100 par is near enough to the reference price
     * @return the reading nearest to the reference price as a remedy, e.g. {@code 0.985 looks like a price per 1 par; send 98.5}
     */
    static Optional<String> guess(BigDecimal typed, Predicate<BigDecimal> fits, BigDecimal reference) {
        return readings(typed).stream()
                .filter(reading -> fits.test(reading.per100))
                .min(Comparator.comparing(
                        reading -> reading.per100.subtract(reference).abs()))
                .map(reading -> "%s looks like a price %s; send %s"
                        .formatted(
                                typed,
                                reading.unit,
                                reading.per100.stripTrailingZeros().toPlainString()));
    }

    private static List<Reading> readings(BigDecimal typed) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading("per 1 par", typed.movePointRight(2)));
        readings.add(new Reading("per 10 par", typed.movePointRight(1)));
        readings.add(new Reading("per 1,000 par", typed.movePointLeft(1)));
        readings.add(new Reading("per 10,000 par", typed.movePointLeft(2)));
        readings.add(new Reading("per 100,000 par", typed.movePointLeft(3)));
        if (typed.compareTo(LEAST_IN_TICKS) >= 0 && typed.compareTo(MOST_IN_TICKS) <= 0) {
            readings.add(new Reading("counted in 32nds", typed.divide(TICKS, 6, RoundingMode.HALF_EVEN)));
            addTicks(typed, readings);
            addTicks(typed.movePointLeft(2), readings);
        }
        return readings;
    }

    /** 98.16 and 9816 may stand for 98-16: 98 and 16/32. */
    private static void addTicks(BigDecimal handleAndTicks, List<Reading> readings) {
        BigDecimal handle = handleAndTicks.setScale(0, RoundingMode.DOWN);
        BigDecimal ticks = handleAndTicks.subtract(handle).movePointRight(2);
        if (ticks.compareTo(TICKS) < 0 && ticks.stripTrailingZeros().scale() <= 0) {
            readings.add(new Reading("in 32nds", handle.add(ticks.divide(TICKS, 5, RoundingMode.UNNECESSARY))));
        }
    }
}
