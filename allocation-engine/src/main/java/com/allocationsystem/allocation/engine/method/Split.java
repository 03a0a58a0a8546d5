package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;

/**
 * What a method decided, before it is written out.
 *
 * @param pieces par of each account, fixed ones included
 * @param certificate what is proven
 * @param quotaPar each account's exact share before caps and rounding; null for MIN_DISPERSION
 * @param target the metric whose dispersion the plan reports, as it is before the trade
 * @param lambda MIN_DISPERSION: variance per further par at the optimum; else 0
 */
public record Split(long[] pieces, Certificate certificate, double[] quotaPar, TargetColumns target, double lambda) {}
