package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.List;

/**
 * What is proven about a split.
 *
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
