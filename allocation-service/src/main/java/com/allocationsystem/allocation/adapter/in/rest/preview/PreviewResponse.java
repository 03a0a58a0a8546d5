package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.AllocationInputs;
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
 * @param asOf as-of of the positions
 * @param statementHash SHA-256 of the sealed statement
 * @param errors always empty: what cannot be split is answered with a problem document
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
        List<LineResponse> allocations,
        SummaryResponse summary,
        List<WarningResponse> warnings,
        List<String> errors,
        CertificateResponse certificate) {

    /**
     * The block.
     *
     * @param securityId as it was asked for
     * @param limitPrice clean per 100 par, null when none was set
     * @param cleanPrice per 100 par, on which the split rests
     * @param accruedInterest per 100 par at settlement
     */
    record OrderResponse(
            String securityId,
            String cusip,
            @Schema(nullable = true) String isin,
            @Schema(nullable = true) String description,
            Side side,
            long totalQuantity,
            LocalDate settlementDate,
            @Schema(nullable = true) BigDecimal limitPrice,
            BigDecimal cleanPrice,
            BigDecimal accruedInterest) {

        static OrderResponse from(SealedPreview preview) {
            AllocationInputs inputs = preview.inputs();
            return new OrderResponse(
                    preview.securityId(),
                    inputs.bond().cusip(),
                    inputs.bond().isin(),
                    inputs.bond().description(),
                    inputs.order().side(),
                    inputs.order().quantityPar(),
                    inputs.order().settlementDate(),
                    inputs.order().limitPricePer100(),
                    inputs.order().cleanPricePer100(),
                    inputs.order().accruedPer100());
        }
    }

    public static PreviewResponse from(SealedPreview preview) {
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
                preview.plan().allocations().stream()
                        .map(line ->
                                LineResponse.from(line, preview.inputs().order().side()))
                        .toList(),
                SummaryResponse.from(preview.plan().summary()),
                preview.plan().warnings().stream().map(WarningResponse::from).toList(),
                List.of(),
                CertificateResponse.from(preview.plan().certificate(), preview.elapsedMillis()));
    }
}
