package com.allocationsystem.allocation.engine.oracle;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The slow simple twin: legal pieces tried one by one by the words of the rules, every combination visited. */
public final class EveryLegalSplit {

    private EveryLegalSplit() {}

    /** Every piece x from 0 to the order that the rules of legal sizes allow. */
    public static List<Long> pieces(AllocationInputs inputs, Account account) {
        List<Long> legal = new ArrayList<>();
        for (long x = 0; x <= inputs.order().quantityPar(); x++) {
            if (isLegal(inputs, account, x)) {
                legal.add(x);
            }
        }
        return legal;
    }

    public static boolean isLegal(AllocationInputs inputs, Account account, long x) {
        long dMin = inputs.bond().minDenominationPar();
        long d = inputs.bond().incrementPar();
        long m = inputs.constraints().minAllocationPar();
        long h = inputs.order().side() == Side.SELL ? account.parToSell() : account.holdingPar();
        if (x == 0) {
            return true;
        }
        if (x > inputs.order().quantityPar()) {
            return false;
        }
        if (inputs.order().side() == Side.SELL) {
            return x == h || (m <= x && x <= h - dMin && x % d == 0);
        }
        boolean onGrid = h == 0
                ? x >= Math.max(m, dMin) && Math.floorMod(x - dMin, d) == 0
                : x >= m && x % d == 0 && h + x >= dMin;
        return onGrid && cost(inputs, x).compareTo(account.availableCash()) <= 0;
    }

    private static BigDecimal cost(AllocationInputs inputs, long x) {
        return inputs.order()
                .dirtyPrice()
                .per100()
                .multiply(BigDecimal.valueOf(x))
                .movePointLeft(2);
    }

    /** Largest total not above the order. */
    public static long largestTotal(AllocationInputs inputs) {
        boolean[] reach = new boolean[(int) inputs.order().quantityPar() + 1];
        reach[0] = true;
        for (Account account : inputs.accounts()) {
            boolean[] next = new boolean[reach.length];
            for (long piece : pieces(inputs, account)) {
                for (int t = 0; t + piece < reach.length; t++) {
                    next[t + (int) piece] |= reach[t];
                }
            }
            reach = next;
        }
        for (int t = reach.length - 1; ; t--) {
            if (reach[t]) {
                return t;
            }
        }
    }

    /** Visits every legal split of the total. */
    public static void visit(AllocationInputs inputs, long total, Consumer<long[]> visitor) {
        List<List<Long>> pieces =
                inputs.accounts().stream().map(a -> pieces(inputs, a)).toList();
        visit(pieces, 0, total, new long[pieces.size()], visitor);
    }

    private static void visit(List<List<Long>> pieces, int i, long rest, long[] split, Consumer<long[]> visitor) {
        if (i == split.length) {
            if (rest == 0) {
                visitor.accept(split);
            }
            return;
        }
        for (long piece : pieces.get(i)) {
            if (piece <= rest) {
                split[i] = piece;
                visit(pieces, i + 1, rest - piece, split, visitor);
            }
        }
    }

    /** Population standard deviation of the method's metric after a split, by the textbook. */
    public static double dispersion(AllocationInputs inputs, long[] split) {
        MinDispersion method = (MinDispersion) inputs.method();
        int n = split.length;
        double[] y = new double[n];
        double[] weight = new double[n];
        double weights = 0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            Account a = inputs.accounts().get(i);
            double goal =
                    method.metricTargets() == null ? 0 : method.metricTargets().get(a.accountId());
            y[i] = metricAfter(inputs, a, method.target(), split[i]) - goal;
            weight[i] =
                    method.weighting() == MinDispersion.Weighting.NAV ? a.nav().doubleValue() : 1;
            weights += weight[i];
            mean += weight[i] * y[i];
        }
        mean /= weights;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weight[i] / weights * (y[i] - mean) * (y[i] - mean);
        }
        return Math.sqrt(sum);
    }

    private static double metricAfter(AllocationInputs inputs, Account a, TargetMetric target, long par) {
        Bond bond = inputs.bond();
        double nav = a.nav().doubleValue();
        double price = inputs.order().dirtyPrice().per100().doubleValue() / 100;
        double moved = inputs.order().side().sign() * par * price / nav;
        return switch (target) {
            case ACTIVE_SPREAD_DURATION ->
                a.spreadDurationYears() - a.benchmarkSpreadDurationYears() + moved * bond.spreadDurationYears();
            case SPREAD_DURATION -> a.spreadDurationYears() + moved * bond.spreadDurationYears();
            case DURATION -> a.durationYears() + moved * bond.durationYears();
            case CONTRIBUTION_TO_DURATION ->
                (a.holdingMarketValue().doubleValue() / nav + moved) * bond.durationYears();
            case OAS -> a.oasBp() + moved * bond.oasBp();
            case DTS -> a.dts() + moved * bond.spreadDurationYears() * bond.oasBp();
        };
    }
}
