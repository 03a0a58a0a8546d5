package com.allocationsystem.allocation.engine.metric;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;

/**
 * The metrics of one account before and after x par of the bond.
 *
 * <p>x par at dirty price P move a metric with factor f of the bond by s * x * (P/100) * f / NAV, s = +1 BUY, -1 SELL; NAV
 * itself does not move. Factors: spread duration (ASD, SD), duration (duration, CTD), spread duration x OAS (DTS), OAS (OAS), 1 (weights).
 *
 * @param side of the trade
 * @param bond traded
 * @param price dirty, per 100 par
 */
public record AccountMetrics(Side side, Bond bond, DirtyPrice price) {

    /** @return metrics before the trade */
    public Metrics before(Account account) {
        double nav = account.nav().doubleValue();
        double weight = ratio(account.holdingMarketValue(), nav);
        return new Metrics(
                account.spreadDurationYears() - account.benchmarkSpreadDurationYears(),
                weight * bond.durationYears(),
                account.durationYears(),
                account.spreadDurationYears(),
                account.dts(),
                account.oasBp(),
                weight,
                ratio(account.issuerMarketValue(), nav));
    }

    /**
     * @param before of the account
     * @param nav of the account
     * @param piecePar x
     * @return metrics after the trade
     */
    public Metrics after(Metrics before, BigDecimal nav, long piecePar) {
        double moved = piecePar * weightPerPar(nav);
        return new Metrics(
                before.activeSpreadDuration() + moved * bond.spreadDurationYears(),
                before.contributionToDuration() + moved * bond.durationYears(),
                before.duration() + moved * bond.durationYears(),
                before.spreadDuration() + moved * bond.spreadDurationYears(),
                unknownable(before.dts(), TargetMetric.DTS, moved, piecePar),
                unknownable(before.oasBp(), TargetMetric.OAS, moved, piecePar),
                before.securityWeight() + moved,
                before.issuerWeight() + moved);
    }

    /** @return signed change of the bond's weight per par; 0 when NAV is 0 */
    public double weightPerPar(BigDecimal nav) {
        return nav.signum() == 0 ? 0 : side.sign() * price.per100().doubleValue() / 100 / nav.doubleValue();
    }

    /** @return by how much the bond moves {@code target} per unit of weight */
    public double factor(TargetMetric target) {
        return switch (target) {
            case ACTIVE_SPREAD_DURATION, SPREAD_DURATION -> bond.spreadDurationYears();
            case DURATION, CONTRIBUTION_TO_DURATION -> bond.durationYears();
            case DTS -> bond.oasBp() == null ? Double.NaN : bond.spreadDurationYears() * bond.oasBp();
            case OAS -> bond.oasBp() == null ? Double.NaN : bond.oasBp();
        };
    }

    /** @return the target's value; NaN when unknown */
    public static double value(Metrics metrics, TargetMetric target) {
        return switch (target) {
            case ACTIVE_SPREAD_DURATION -> metrics.activeSpreadDuration();
            case SPREAD_DURATION -> metrics.spreadDuration();
            case DURATION -> metrics.duration();
            case CONTRIBUTION_TO_DURATION -> metrics.contributionToDuration();
            case DTS -> metrics.dts() == null ? Double.NaN : metrics.dts();
            case OAS -> metrics.oasBp() == null ? Double.NaN : metrics.oasBp();
        };
    }

    private Double unknownable(Double before, TargetMetric metric, double moved, long piecePar) {
        if (piecePar == 0 || before == null) {
            return before;
        }
        return bond.oasBp() == null ? null : Double.valueOf(before + moved * factor(metric));
    }

    private static double ratio(BigDecimal money, double nav) {
        return money == null || nav == 0 ? 0 : money.doubleValue() / nav;
    }
}
