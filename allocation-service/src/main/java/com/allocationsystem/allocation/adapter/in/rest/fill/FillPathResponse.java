package com.allocationsystem.allocation.adapter.in.rest.fill;

import com.allocationsystem.allocation.application.port.in.read.ReadFillPathUseCase.Answer;
import com.allocationsystem.allocation.application.port.in.read.ReadFillPathUseCase.Fill;
import com.allocationsystem.allocation.engine.fillpath.FillRegret;
import com.allocationsystem.allocation.model.fill.FillPolicy;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fills of one block are divided. */
record FillPathResponse(
        @Schema(description = "QUOTA_METHOD: Balinski and Young's quota method on the allocations of the statement")
        FillPolicy policy,

        @Schema(description = "All allocations together, par")
        long total,

        @Schema(description = "Number of fill sizes that can be placed whole")
        int placeableSizes,

        @Schema(
                description =
                        "Fill sizes that cannot be placed whole, ascending: every one between the two. Such a fill is divided like the"
                                + " lower size, and the rest waits")
        List<GapResponse> gaps,

        @Schema(description = "The splits asked for, in their order")
        List<FillResponse> fills,

        @Schema(
                nullable = true,
                description =
                        "MIN_DISPERSION: the worst regret of the sizes compared; null for other methods, and where the least dispersion of a"
                                + " size is 0")
        Double worstRegret,

        @Schema(
                description =
                        "MIN_DISPERSION: at up to 40 evenly spread fill sizes, what the path costs against the best split of exactly that"
                                + " fill; empty for other methods")
        List<RegretResponse> regrets) {

    /** What one fill costs for being divided by the path; dispersions in the metric's unit. */
    record RegretResponse(
            @Schema(description = "Par placed") long filled,

            @Schema(description = "Of the target metric after the path's split of it")
            double dispersion,

            @Schema(description = "No tradable split of exactly that fill has a lower dispersion")
            double leastDispersion,

            @Schema(nullable = true, description = "dispersion / least_dispersion - 1; null where the least one is 0")
            Double regret) {

        static RegretResponse from(FillRegret fill) {
            double regret = fill.regret();
            return new RegretResponse(
                    fill.filledPar(),
                    fill.dispersion(),
                    fill.leastDispersion(),
                    Double.isFinite(regret) ? Double.valueOf(regret) : null);
        }
    }

    /**
     * Fill sizes that cannot be placed whole; par, both ends can be placed.
     *
     * @param above largest fill below the gap that can be placed whole, par
     * @param below smallest fill above the gap that can be placed whole, par
     */
    record GapResponse(long above, long below) {}

    /**
     * The split of one fill size; par.
     *
     * @param filled size of the fill, par
     * @param allocations what each account gets of it
     */
    record FillResponse(
            long filled,

            @Schema(description = "Divided, at most what is filled")
            long placed,

            List<ShareResponse> allocations) {

        static FillResponse from(Fill fill) {
            return new FillResponse(
                    fill.filledPar(),
                    fill.placedPar(),
                    fill.shares().stream()
                            .map(share -> new ShareResponse(share.accountId(), share.par(), share.allocatedPar()))
                            .toList());
        }
    }

    /** One account's part; par. */
    record ShareResponse(
            String accountId,

            @Schema(description = "Of this fill") long quantity,

            @Schema(description = "Of the whole block, as the statement says")
            long allocatedQuantity) {}

    static FillPathResponse from(Answer answer) {
        return new FillPathResponse(
                answer.policy(),
                answer.blockPar(),
                answer.sizes(),
                answer.gaps().stream()
                        .map(gap -> new GapResponse(gap.abovePar(), gap.belowPar()))
                        .toList(),
                answer.fills().stream().map(FillResponse::from).toList(),
                worst(answer.regrets()),
                answer.regrets().stream().map(RegretResponse::from).toList());
    }

    private static Double worst(List<FillRegret> regrets) {
        double worst = regrets.stream().mapToDouble(FillRegret::regret).max().orElse(Double.NaN);
        return Double.isFinite(worst) ? Double.valueOf(worst) : null;
    }
}
