package com.allocationsystem.allocation.engine.method.contract;

import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import java.util.List;

/**
 * What a method decided, before it is written out.
 *
 * @param pieces par of each account
 * @param certificate what is proven
 * @param quotaPar each account's exact share before caps and rounding; null where the method means no particular share
 * @param target the metric whose dispersion the plan reports, as it is before the trade
 * @param lambda variance per further par at the optimum of a search; 0 where the method does not search
 * @param ranges where each piece may lie round its pro rata share; null where the method does not limit that, and for a fixed piece
 */
public record Decision(
        long[] pieces,
        Certificate certificate,
        double[] quotaPar,
        TargetColumns target,
        double lambda,
        List<ProRataRange> ranges) {

    /** Of a method without a limit on the distance from pro rata. */
    public Decision(long[] pieces, Certificate certificate, double[] quotaPar, TargetColumns target, double lambda) {
        this(pieces, certificate, quotaPar, target, lambda, null);
    }

    /** @return where the account's piece may lie round its pro rata share; null where that has no limit */
    public ProRataRange range(int i) {
        return ranges == null ? null : ranges.get(i);
    }

    /** @return the decision with the pieces that the trader fixed; each is its own exact share */
    public Decision plus(long[] fixed) {
        long[] all = pieces.clone();
        double[] quotas = quotaPar == null ? null : quotaPar.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] += fixed[i];
            if (quotas != null) {
                quotas[i] += fixed[i];
            }
        }
        return new Decision(all, certificate, quotas, target, lambda, ranges);
    }
}
