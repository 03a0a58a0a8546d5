package com.allocationsystem.allocation.engine.oracle;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * PRO_RATA by NAV as a clerk would do it, with 40 digits: share out, cut at the cap, share the excess again, send the
 * account that falls shortest of its smallest piece away, begin anew; then cut to the grid and give out the rest by remainder.
 */
public final class StepByStepQuota {

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal TOO_CLOSE = new BigDecimal("1e-9");

    private final AllocationInputs inputs;
    private final List<List<Long>> legal;
    private final BigDecimal total;

    public StepByStepQuota(AllocationInputs inputs, long total) {
        this.inputs = inputs;
        this.legal = inputs.accounts().stream()
                .map(a -> EveryLegalSplit.pieces(inputs, a))
                .toList();
        this.total = BigDecimal.valueOf(total);
    }

    /** @return the pieces; null when a tie decides or filling overrules the shares */
    public long[] pieces() {
        List<Integer> in = new ArrayList<>(IntStream.range(0, legal.size())
                .filter(i -> legal.get(i).size() > 1)
                .boxed()
                .toList());
        while (true) {
            BigDecimal[] share = capped(in);
            if (share == null) {
                return null;
            }
            List<Integer> small = in.stream()
                    .filter(i -> share[i].compareTo(smallest(i)) < 0)
                    .sorted(Comparator.comparing(i -> share[i].divide(smallest(i), DIGITS)))
                    .toList();
            if (small.isEmpty()) {
                return rounded(in, share);
            }
            boolean tie = small.size() > 1
                    && close(
                            share[small.get(0)].divide(smallest(small.get(0)), DIGITS),
                            share[small.get(1)].divide(smallest(small.get(1)), DIGITS));
            if (tie) {
                return null;
            }
            in.remove(small.get(0));
        }
    }

    private BigDecimal[] capped(List<Integer> in) {
        BigDecimal[] share = new BigDecimal[legal.size()];
        List<Integer> open = new ArrayList<>(in);
        BigDecimal rest = total;
        boolean moved = true;
        while (moved && !open.isEmpty()) {
            moved = false;
            BigDecimal navs = open.stream().map(this::nav).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int i : open) {
                share[i] = rest.multiply(nav(i)).divide(navs, DIGITS);
            }
            for (int i : List.copyOf(open)) {
                if (share[i].compareTo(largest(i)) >= 0) {
                    share[i] = largest(i);
                    rest = rest.subtract(share[i]);
                    open.remove((Integer) i);
                    moved = true;
                }
            }
        }
        return open.isEmpty() && rest.signum() > 0 ? null : share;
    }

    private long[] rounded(List<Integer> in, BigDecimal[] share) {
        long[] pieces = new long[legal.size()];
        BigDecimal step = BigDecimal.valueOf(inputs.bond().incrementPar());
        BigDecimal[] remainder = new BigDecimal[legal.size()];
        long rest = total.longValueExact();
        for (int i : in) {
            BigDecimal steps = share[i].subtract(smallest(i)).divide(step, DIGITS);
            long whole = steps.add(TOO_CLOSE).longValue();
            pieces[i] = smallest(i).longValueExact() + whole * step.longValueExact();
            remainder[i] = steps.subtract(BigDecimal.valueOf(whole));
            rest -= pieces[i];
        }
        if (rest % step.longValueExact() != 0) {
            return null;
        }
        List<Integer> order = in.stream()
                .sorted(Comparator.comparing((Integer i) -> remainder[i]).reversed())
                .toList();
        int winners = (int) (rest / step.longValueExact());
        if (winners > 0
                && winners < order.size()
                && close(remainder[order.get(winners - 1)], remainder[order.get(winners)])) {
            return null;
        }
        order.stream().limit(winners).forEach(i -> pieces[i] += step.longValueExact());
        return pieces;
    }

    private static boolean close(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(TOO_CLOSE) < 0;
    }

    private BigDecimal nav(int i) {
        return inputs.accounts().get(i).nav();
    }

    private BigDecimal smallest(int i) {
        return BigDecimal.valueOf(legal.get(i).get(1));
    }

    private BigDecimal largest(int i) {
        return BigDecimal.valueOf(legal.get(i).get(legal.get(i).size() - 1));
    }
}
