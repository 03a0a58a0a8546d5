package com.allocationsystem.allocation.engine.method.dispersion;

import com.allocationsystem.allocation.model.certificate.Certificate;

/**
 * Answer of the search.
 *
 * @param pieces par of each account
 * @param certificate what is proven about them
 * @param lambda variance saved per further par at the optimum; 0 when the metric does not react to the bond
 */
public record DispersionSolution(long[] pieces, Certificate certificate, double lambda) {}
