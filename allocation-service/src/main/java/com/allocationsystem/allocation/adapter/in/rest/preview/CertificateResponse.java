package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.List;

/**
 * What is proven about a split.
 *
 * @param objective what is minimized: {@code DISPERSION(metric, weighting)} or {@code UNALLOCATED_PAR}
 * @param value value of the objective that the split has, in the objective's unit
 * @param lowerBound no tradable split has a lower value; same unit
 * @param relativeGap (value - lower_bound) / value, share of 1; 0 when value is 0
 * @param status how far the proof goes
 * @param method what made the split
 * @param intervals steps of the proof, by mean; empty where none are needed
 * @param iterations steps taken: evaluations of the bound, local search, totals worked out
 * @param elapsedMs how long the engine took, milliseconds
 * @param unallocatedLowerBound par that no legal split could place
 */
record CertificateResponse(
        String objective,
        double value,
        double lowerBound,
        double relativeGap,
        Certificate.Status status,
        String method,
        List<IntervalResponse> intervals,
        long iterations,
        double elapsedMs,
        long unallocatedLowerBound) {

    /**
     * One step of the proof: every tradable split whose mean lies inside.
     *
     * @param meanLow lower end of the mean, in the metric's unit
     * @param meanHigh upper end of the mean, in the metric's unit
     * @param center mean at which the cost of a split is a sum over accounts, in the metric's unit
     * @param multiplier on the sum of the allocations, squared metric per par
     * @param exact false: bounded by each account's cheapest allocation at the multiplier; true: by the least cost of every total
     */
    record IntervalResponse(double meanLow, double meanHigh, double center, double multiplier, boolean exact) {}

    static CertificateResponse from(Certificate certificate, double elapsedMillis) {
        return new CertificateResponse(
                certificate.objective(),
                certificate.value(),
                certificate.lowerBound(),
                certificate.relativeGap(),
                certificate.status(),
                certificate.method(),
                intervals(certificate.intervals()),
                certificate.iterations(),
                elapsedMillis,
                certificate.unallocatedLowerBoundPar());
    }

    private static List<IntervalResponse> intervals(List<MeanInterval> intervals) {
        return intervals.stream()
                .map(i -> new IntervalResponse(i.meanLow(), i.meanHigh(), i.center(), i.multiplier(), i.exact()))
                .toList();
    }
}
