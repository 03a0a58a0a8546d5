package com.allocationsystem.allocation.model.certificate;

/**
 * One step of the proof: covers every legal split whose mean lies in the interval.
 *
 * @param meanLow lower end, unit of the target metric
 * @param meanHigh upper end
 * @param centre the fixed mean at which the problem falls apart into accounts
 * @param multiplier lambda on the sum of pieces, squared metric per par
 */
public record MeanInterval(double meanLow, double meanHigh, double centre, double multiplier) {}
