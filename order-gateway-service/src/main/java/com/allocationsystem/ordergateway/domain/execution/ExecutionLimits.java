package com.allocationsystem.ordergateway.domain.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What an execution may be without a second user's look at it.
 *
 * @param bandPercent farthest price from the reference price, percent of it
 * @param mostNotional money of an allocation's executions together at their clean prices, in the bond's currency
 */
public record ExecutionLimits(BigDecimal bandPercent, BigDecimal mostNotional) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What was ordered.
     *
     * @param referencePrice clean per 100 par; null when none is known, then any price will do
     * @param parByAccount of each account's order
     */
    public record Ordered(BigDecimal referencePrice, Map<String, Long> parByAccount) {

        private long par() {
            return parByAccount.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param next a report, not yet recorded
     * @param counting what counts so far; the execution itself is replaced by {@code next}
     * @return why a second user has to look at it; empty when none has to
     */
    public List<String> objections(Execution next, Collection<Execution> counting, Ordered ordered) {
        List<Execution> others = counting.stream()
                .filter(other -> !other.executionId().equals(next.executionId()))
                .toList();
        List<String> objections = new ArrayList<>();
        checkBand(objections, next, ordered.referencePrice());
        checkNotional(objections, next, others);
        long block = par(others) + next.quantityPar();
        checkFill(objections, "the block", block, ordered.par());
        if (next.accountId() != null) {
            long account = par(others.stream()
                            .filter(other -> Objects.equals(other.accountId(), next.accountId()))
                            .toList())
                    + next.quantityPar();
            checkFill(
                    objections,
                    "account " + next.accountId(),
                    account,
                    ordered.parByAccount().getOrDefault(next.accountId(), 0L));
        }
        return objections;
    }

    private void checkBand(List<String> objections, Execution next, BigDecimal reference) {
        if (reference == null) {
            return;
        }
        BigDecimal offPercent =
                next.price().subtract(reference).abs().multiply(HUNDRED).divide(reference, 2, RoundingMode.HALF_UP);
        // Compared without rounding: the shown percentage may equal the band.
        boolean outside =
                next.price().subtract(reference).abs().multiply(HUNDRED).compareTo(bandPercent.multiply(reference)) > 0;
        if (outside) {
            objections.add("PRICE_BAND: the price %s lies %s %% off the reference price %s; the band is %s %%"
                    .formatted(
                            next.price().toPlainString(),
                            offPercent.toPlainString(),
                            reference.stripTrailingZeros().toPlainString(),
                            bandPercent.stripTrailingZeros().toPlainString()));
        }
    }

    private void checkNotional(List<String> objections, Execution next, List<Execution> others) {
        BigDecimal money = others.stream().map(Execution::money).reduce(next.money(), BigDecimal::add);
        if (money.compareTo(mostNotional) > 0) {
            objections.add(String.format(
                    Locale.US,
                    "NOTIONAL: the executions come to %,.2f; the firm's limit of one order is %,.2f",
                    money,
                    mostNotional));
        }
    }

    private static void checkFill(List<String> objections, String what, long filled, long ordered) {
        if (filled > ordered) {
            objections.add(String.format(
                    Locale.US,
                    "OVER_FILL: %,d par are filled for %s, of which %,d were ordered",
                    filled,
                    what,
                    ordered));
        }
    }

    private static long par(List<Execution> executions) {
        return executions.stream().mapToLong(Execution::quantityPar).sum();
    }
}
