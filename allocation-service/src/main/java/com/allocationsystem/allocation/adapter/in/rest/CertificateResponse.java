package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.domain.dispersion.Certificate;
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

    /** One step of the proof: every legal split whose mean lies inside. */
    record IntervalResponse(double meanLow, double meanHigh, double centre, double multiplier) {}

    static CertificateResponse from(Certificate certificate, double elapsedMillis) {
        return new CertificateResponse(
                certificate.objective(),
                certificate.value(),
                certificate.lowerBound(),
                certificate.relativeGap(),
                certificate.status(),
                certificate.method(),
                certificate.intervals().stream()
                        .map(i -> new IntervalResponse(i.meanLow(), i.meanHigh(), i.centre(), i.multiplier()))
                        .toList(),
                certificate.iterations(),
                elapsedMillis,
                certificate.unallocatedLowerBoundPar());
    }
}
