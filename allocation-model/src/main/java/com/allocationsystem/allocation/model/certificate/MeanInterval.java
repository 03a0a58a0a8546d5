package com.allocationsystem.allocation.model.certificate;

/**
 * One step of the proof: covers every legal split whose mean lies in the interval.
 *
 * <p>Its bound is the least cost at the center, less the square of the longer way from the center to an end. The cost of a split
 * is the weighted sum of squared distances from the center.
 *
 * @param meanLow lower end, unit of the target metric
 * @param meanHigh upper end
 * @param center the fixed mean at which the cost of a split is a sum over accounts
 * @param multiplier lambda on the sum of pieces, squared metric per par
 * @param exact false: the least cost is bounded by each account's cheapest piece at the multiplier; true: no legal split of the total
 *     costs less than the lower bound of the certificate needs, which the least cost of every total shows
 */
public record MeanInterval(double meanLow, double meanHigh, double center, double multiplier, boolean exact) {}
