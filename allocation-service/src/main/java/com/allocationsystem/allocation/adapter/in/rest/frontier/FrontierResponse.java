package com.allocationsystem.allocation.adapter.in.rest.frontier;

import com.allocationsystem.allocation.application.port.in.frontier.FindFrontierUseCase;
import com.allocationsystem.allocation.engine.frontier.FrontierPoint;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Splits of one block from pro rata to minimum dispersion.
 *
 * @param targetMetric metric whose dispersion is measured
 */
record FrontierResponse(
        LocalDate asOf,
        TargetMetric targetMetric,

        @Schema(description = "What pro rata shares are in proportion to")
        ProRata.Base baseMetric,

        @Schema(
                description =
                        "Smallest distance from pro rata that has a tradable split, as a part of the share; 0 where tradable sizes next"
                                + " to the shares add up to the order")
        BigDecimal smallestDistance,

        @Schema(
                description =
                        "Accounts that are at a limit (cash, holding, rule) at their pro rata share: the others share what these"
                                + " cannot take")
        int accountsAtLimit,

        @Schema(description = "Nearest to pro rata first; the last one has no limit. At most 11")
        List<PointResponse> points) {

    /**
     * One split.
     *
     * @param status how far the proof of the lower bound goes
     * @param accountsAllocated accounts that receive an allocation
     */
    record PointResponse(
            @Schema(
                    nullable = true,
                    description =
                            "Largest distance of an account from its pro rata share that was allowed, as a part of the share; each end"
                                    + " moved outward to a tradable size. Null for no limit")
            BigDecimal maxDistance,

            @Schema(description = "Population standard deviation of the target metric after the trade, in its unit")
            double dispersion,

            @Schema(description = "No tradable split within the distance has a lower dispersion")
            double lowerBound,

            @Schema(description = "(dispersion - lower_bound) / dispersion; 0 when the dispersion is 0")
            double relativeGap,

            Certificate.Status status,

            @Schema(description = "Largest distance of an account from its pro rata share, par")
            double greatestDistancePar,

            @Schema(
                    description =
                            "Largest distance as a part of the account's own share; accounts without a share left out")
            double greatestDistance,

            @Schema(description = "Distances of all accounts over their number, par")
            double meanDistancePar,

            @Schema(description = "Distances of all accounts over the sum of their shares")
            double meanDistance,

            @Schema(description = "Par allocated") long totalAllocated,

            @Schema(description = "Par that no account receives")
            long unallocated,

            int accountsAllocated) {

        static PointResponse from(FrontierPoint point) {
            Certificate certificate = point.plan().certificate();
            PlanSummary summary = point.plan().summary();
            return new PointResponse(
                    point.maxDistance(),
                    certificate.value(),
                    certificate.lowerBound(),
                    certificate.relativeGap(),
                    certificate.status(),
                    point.distance().greatestPar(),
                    point.distance().greatest(),
                    point.distance().meanPar(),
                    point.distance().mean(),
                    summary.totalAllocatedPar(),
                    summary.unallocatedPar(),
                    summary.accountsAllocated());
        }
    }

    static FrontierResponse from(FindFrontierUseCase.Answer answer) {
        MinDispersion method = (MinDispersion) answer.inputs().method();
        List<FrontierPoint> points = answer.frontier().points();
        return new FrontierResponse(
                answer.inputs().businessDate(),
                method.target(),
                method.distance().proRata().base(),
                points.get(0).maxDistance(),
                answer.frontier().accountsAtLimit(),
                points.stream().map(PointResponse::from).toList());
    }
}
