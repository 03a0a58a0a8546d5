package com.allocationsystem.allocation.engine.oracle;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The slow simple twin of the distance limit: every tradable size of every account held against the shares, one by one. */
public final class EverySplitNearProRata {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal ROUNDING = new BigDecimal("1e-30");

    private final AllocationInputs inputs;
    private final long total;
    private final List<List<Long>> pieces;
    private final BigDecimal[] shares;

    public EverySplitNearProRata(AllocationInputs inputs, ProRata.Base base) {
        this.inputs = inputs;
        this.pieces = inputs.accounts().stream()
                .map(a -> weight(a, base).signum() == 0 ? List.of(0L) : EveryLegalSplit.pieces(inputs, a))
                .toList();
        this.total = largestTotal();
        this.shares = shares(base);
    }

    public long total() {
        return total;
    }

    /** @return the least dispersion of the splits within the distance; empty when there is none */
    public OptionalDouble least(BigDecimal distance) {
        List<List<Long>> near = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            near.add(near(i, distance));
        }
        double[] least = {Double.POSITIVE_INFINITY};
        visit(near, 0, total, new long[shares.length], least);
        return least[0] < Double.POSITIVE_INFINITY ? OptionalDouble.of(least[0]) : OptionalDouble.empty();
    }

    private void visit(List<List<Long>> near, int i, long rest, long[] split, double[] least) {
        if (i == split.length) {
            if (rest == 0) {
                least[0] = Math.min(least[0], EveryLegalSplit.dispersion(inputs, split));
            }
            return;
        }
        for (long piece : near.get(i)) {
            if (piece <= rest) {
                split[i] = piece;
                visit(near, i + 1, rest - piece, split, least);
            }
        }
    }

    /** Those between the ends, and the next one outside at either end. */
    private List<Long> near(int i, BigDecimal distance) {
        BigDecimal low = shares[i].multiply(BigDecimal.ONE.subtract(distance)).add(ROUNDING);
        BigDecimal high = shares[i].multiply(BigDecimal.ONE.add(distance)).subtract(ROUNDING);
        List<Long> all = pieces.get(i);
        long from = all.stream()
                .filter(x -> BigDecimal.valueOf(x).compareTo(low) <= 0)
                .max(Long::compare)
                .orElse(0L);
        long to = all.stream()
                .filter(x -> BigDecimal.valueOf(x).compareTo(high) >= 0)
                .min(Long::compare)
                .orElse(all.get(all.size() - 1));
        return all.stream().filter(x -> x >= from && x <= to).toList();
    }

    /** An account whose share passes its largest piece gets that, and the others share again. */
    private BigDecimal[] shares(ProRata.Base base) {
        BigDecimal[] share = new BigDecimal[pieces.size()];
        boolean again = true;
        while (again) {
            again = false;
            BigDecimal rest = BigDecimal.valueOf(total);
            BigDecimal weights = BigDecimal.ZERO;
            for (int i = 0; i < share.length; i++) {
                rest = share[i] == null ? rest : rest.subtract(share[i]);
                weights =
                        share[i] == null ? weights.add(weight(inputs.accounts().get(i), base)) : weights;
            }
            for (int i = 0; i < share.length; i++) {
                BigDecimal most = BigDecimal.valueOf(most(i));
                BigDecimal weight = weight(inputs.accounts().get(i), base);
                if (share[i] == null
                        && (most.signum() == 0 || weight.multiply(rest).compareTo(most.multiply(weights)) > 0)) {
                    share[i] = most;
                    again = true;
                }
            }
            if (!again) {
                for (int i = 0; i < share.length; i++) {
                    share[i] = share[i] == null
                            ? weight(inputs.accounts().get(i), base)
                                    .multiply(rest)
                                    .divide(weights, DIGITS)
                            : share[i];
                }
            }
        }
        return share;
    }

    private long most(int i) {
        return pieces.get(i).get(pieces.get(i).size() - 1);
    }

    private long largestTotal() {
        boolean[] reach = new boolean[(int) inputs.order().quantityPar() + 1];
        reach[0] = true;
        for (List<Long> own : pieces) {
            boolean[] next = new boolean[reach.length];
            for (long piece : own) {
                for (int t = 0; t + piece < reach.length; t++) {
                    next[t + (int) piece] |= reach[t];
                }
            }
            reach = next;
        }
        int best = reach.length - 1;
        while (!reach[best]) {
            best--;
        }
        return best;
    }

    private static BigDecimal weight(Account account, ProRata.Base base) {
        return switch (base) {
            case NAV -> account.nav();
            case HOLDING -> BigDecimal.valueOf(account.holdingPar());
            default -> BigDecimal.ONE;
        };
    }
}
