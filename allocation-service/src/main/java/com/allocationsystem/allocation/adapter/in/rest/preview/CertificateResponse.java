package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is proven about a split.
 *
 * @param elapsedMs how long the engine took, milliseconds
 * @param unallocatedLowerBound par that no legal split could place
 * @param cases the proof by cases; null when the proof does not go by cases
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
        long unallocatedLowerBound,
        @Schema(nullable = true) List<CaseResponse> cases) {

    /** One step of the proof: every legal split whose mean lies inside. */
    record IntervalResponse(double meanLow, double meanHigh, double centre, double multiplier) {}

    /**
     * One node of a proof by cases, parent first, then all of the first case, then all of the second.
     *
     * @param account place among the lines, from 0, of the account whose pieces are told apart: up to {@code atMostPar}, or more;
     *     null where no further cases are told apart
     * @param intervals the proof of this case; empty where cases follow, and where no legal split fits
     */
    record CaseResponse(
            @Schema(nullable = true) Integer account,
            @Schema(nullable = true) Long atMostPar,
            List<IntervalResponse> intervals) {}

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
                certificate.unallocatedLowerBoundPar(),
                certificate.cases() == null
                        ? null
                        : certificate.cases().stream()
                                .map(c -> new CaseResponse(c.account(), c.atMostPar(), intervals(c.intervals())))
                                .toList());
    }

    private static List<IntervalResponse> intervals(List<MeanInterval> intervals) {
        return intervals.stream()
                .map(i -> new IntervalResponse(i.meanLow(), i.meanHigh(), i.centre(), i.multiplier()))
                .toList();
    }
}
