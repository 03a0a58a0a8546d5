package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.adapter.in.rest.compliance.TestFindingResponse;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.TargetsFrom;
import com.allocationsystem.allocation.domain.preview.LinePage;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.engine.settlement.AccruedInterest;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A split as the API shows it.
 *
 * @param previewedBy username of who made it
 * @param timestamp when it was made
 * @param expiresAt from then on it cannot be committed
 * @param method how it was split
 * @param asOf as-of of the positions
 * @param statementHash SHA-256 of the sealed statement
 * @param order the block
 * @param warnings to know before a commit
 * @param errors always empty: what cannot be split is answered with a problem document
 * @param testFindings what rules in test say, one for each and each account that receives an allocation; they bind no one
 */
public record PreviewResponse(
        UUID allocationId,
        String previewedBy,
        Instant timestamp,
        Instant expiresAt,
        @Schema(implementation = MethodName.class) String method,
        LocalDate asOf,
        String statementHash,
        OrderResponse order,
        ConstraintsResponse constraints,

        @Schema(
                nullable = true,
                description =
                        "Where the targets of the method come from; null for a method without. DATASET: the statement seals each with"
                                + " its scope, first day and source")
        TargetsFrom targetsFrom,

        @Schema(
                description =
                        "By account id: all of up to 5,000, of more the first 500, unless the header Prefer says return=representation"
                                + " (all) or return=minimal (none)")
        List<LineResponse> allocations,

        @Schema(description = "Accounts of the split, in this answer or not")
        int allocationCount,

        @Schema(
                nullable = true,
                description =
                        "Cursor for GET /v1/allocations/{id}/lines where this answer does not hold all lines; null where it does")
        String nextCursor,

        SummaryResponse summary,
        List<WarningResponse> warnings,
        List<String> errors,
        CertificateResponse certificate,
        List<TestFindingResponse> testFindings) {

    /**
     * The block.
     *
     * @param securityId as it was asked for
     * @param isin 12 characters; null where it is not known
     * @param description the bond as a trader reads it; null where it is not known
     * @param ticker of the issuer; null where it is not known
     * @param totalQuantity par of the block
     * @param limitPrice clean per 100 par, null when none was set
     * @param cleanPrice per 100 par, on which the split rests
     * @param accruedInterest per 100 par at settlement
     * @param accruedSource where the accrued interest comes from
     */
    record OrderResponse(
            String securityId,
            String cusip,
            @Schema(nullable = true) String isin,
            @Schema(nullable = true) String description,
            @Schema(nullable = true) String ticker,
            Side side,
            long totalQuantity,
            LocalDate settlementDate,
            @Schema(nullable = true) BigDecimal limitPrice,
            BigDecimal cleanPrice,
            BigDecimal accruedInterest,

            @Schema(
                    nullable = true,
                    description =
                            "NONE: the bond trades without accrued interest or pays none. MASTER: the security master's own"
                                    + " figure, for settlement one business day after its date. COMPUTED: from the bond's terms. CARRIED_ON:"
                                    + " the security master's figure and the days since, because the bond's terms contradict it or are not known."
                                    + " Null when unknown.")
            AccruedInterest.Source accruedSource,

            @Schema(description = "Accounts whose money was converted into the bond's currency")
            List<ConversionResponse> conversions) {

        static OrderResponse from(SealedPreview preview) {
            AllocationInputs inputs = preview.inputs();
            return new OrderResponse(
                    preview.securityId(),
                    inputs.bond().cusip(),
                    inputs.bond().isin(),
                    inputs.bond().description(),
                    inputs.bond().ticker(),
                    inputs.order().side(),
                    inputs.order().quantityPar(),
                    inputs.order().settlementDate(),
                    inputs.order().limitPricePer100(),
                    inputs.order().cleanPricePer100(),
                    inputs.order().accruedPer100(),
                    AccruedInterest.of(inputs.bond(), inputs.order().settlementDate())
                            .map(AccruedInterest::source)
                            .orElse(null),
                    ConversionResponse.of(inputs.accounts()));
        }
    }

    private static TargetsFrom targetsFrom(AllocationInputs inputs) {
        boolean hasTargets = inputs.method() instanceof LevelToTarget
                || inputs.method() instanceof MinDispersion dispersion && dispersion.metricTargets() != null;
        return !hasTargets ? null : inputs.targets() == null ? TargetsFrom.REQUEST : TargetsFrom.DATASET;
    }

    /**
     * @param waivers those that cover a warning of the preview
     * @param parts how much of it to answer
     */
    public static PreviewResponse from(SealedPreview preview, List<Waiver> waivers, AnswerParts parts) {
        LinePage page = parts.of(preview.plan().allocations());
        LineFigures figures = new LineFigures(preview.inputs(), preview.plan().warnings());
        return new PreviewResponse(
                preview.allocationId(),
                preview.preparedBy(),
                preview.preparedAt(),
                preview.expiresAt(),
                preview.inputs().method().code(),
                preview.inputs().businessDate(),
                preview.statement().hash(),
                OrderResponse.from(preview),
                ConstraintsResponse.from(preview.inputs().constraints()),
                targetsFrom(preview.inputs()),
                page.lines().stream()
                        .map(line -> LineResponse.from(line, figures, parts))
                        .toList(),
                page.total(),
                page.next() == null ? null : PageQuery.cursorAfter(page.next().toString()),
                SummaryResponse.from(preview.plan(), figures, preview.inputs().method() instanceof AccountInstructions),
                preview.plan().warnings().stream()
                        .map(warning -> WarningResponse.from(
                                warning,
                                waivers.stream()
                                        .filter(waiver -> waiver.covers(preview, warning))
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                List.of(),
                CertificateResponse.from(preview.plan().certificate(), preview.elapsedMillis()),
                TestFindingResponse.of(preview.plan().testFindingsOrNone()));
    }
}
