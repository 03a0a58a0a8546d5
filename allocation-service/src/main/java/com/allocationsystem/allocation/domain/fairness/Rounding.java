package com.allocationsystem.allocation.domain.fairness;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How an allocation came from the share.
 *
 * @param abovePar par of the share above the tradable size below it
 * @param stepPar from that size to the next one
 */
record Rounding(DifferenceCause cause, BigDecimal abovePar, long stepPar) {

    /**
     * @param below largest tradable size that is not above the share
     * @param next tradable size after it; {@link LegalSizes#NONE} where there is none
     */
    static Rounding of(BigDecimal share, long par, long below, long next, boolean byHand) {
        BigDecimal above = share.subtract(BigDecimal.valueOf(below));
        return new Rounding(cause(above, par, below, next, byHand), above, next == LegalSizes.NONE ? 0 : next - below);
    }

    /** @return for each, whether another account with the same remainder over the same step was rounded the other way */
    static boolean[] ties(List<Rounding> all) {
        Set<Remainder> up = remainders(all, Rounding::isUp);
        Set<Remainder> down = remainders(all, Rounding::isDown);
        boolean[] ties = new boolean[all.size()];
        for (int i = 0; i < ties.length; i++) {
            Rounding one = all.get(i);
            ties[i] = one.isUp() && down.contains(one.remainder()) || one.isDown() && up.contains(one.remainder());
        }
        return ties;
    }

    private static Set<Remainder> remainders(List<Rounding> all, Predicate<Rounding> which) {
        return all.stream().filter(which).map(Rounding::remainder).collect(Collectors.toSet());
    }

    /** What two accounts of a tie have in common. */
    private record Remainder(BigDecimal abovePar, long stepPar) {}

    private Remainder remainder() {
        return new Remainder(abovePar.stripTrailingZeros(), stepPar);
    }

    private static DifferenceCause cause(BigDecimal above, long par, long below, long next, boolean byHand) {
        if (par == below && above.signum() == 0) {
            return DifferenceCause.EXACT;
        }
        if (byHand) {
            return DifferenceCause.BY_HAND;
        }
        if (par == below) {
            return par == 0 ? DifferenceCause.TOO_SMALL : DifferenceCause.ROUNDED_DOWN;
        }
        return par == next && above.signum() > 0 ? DifferenceCause.ROUNDED_UP : DifferenceCause.METHOD;
    }

    private boolean isUp() {
        return cause == DifferenceCause.ROUNDED_UP;
    }

    private boolean isDown() {
        return cause == DifferenceCause.ROUNDED_DOWN || cause == DifferenceCause.TOO_SMALL;
    }
}
