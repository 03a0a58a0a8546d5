package com.allocationsystem.allocation.engine.method.dispersion.improvement;

/**
 * A legal split of the total.
 *
 * @param pieces par of each account
 * @param variance of the metric after them
 */
public record Split(long[] pieces, double variance) {}
