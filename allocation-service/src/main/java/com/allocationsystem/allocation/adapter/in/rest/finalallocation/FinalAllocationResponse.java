package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.allocation.model.finalallocation.FinalWarning;
import com.allocationsystem.allocation.model.finalallocation.TradeMoney;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a final allocation; par, prices clean per 100 par, money in {@code currency}.
 *
 * @param currency of all money here, ISO 4217
 * @param filled par filled
 * @param priceDecimals decimals of average_price
 * @param allocations one line for each account of the statement
 * @param warnings for compliance
 * @param sealedAt UTC
 */
record FinalAllocationResponse(
        UUID allocationId,

        @Schema(description = "1 for the first, one more each time fills change or a correction is approved")
        int version,

        @Schema(description = "SHA-256 of the sealed document, 64 hex digits")
        String documentHash,

        @Schema(nullable = true, description = "Hash of the version before; null for the first")
        String replaces,

        @Schema(description = "Hash of the statement made before the trade")
        String statementHash,

        @Schema(
                description =
                        "CHILDREN: each account had an order of its own, and keeps its fills. BLOCK: one order, divided by the fill path of"
                                + " the statement at one average price")
        FillStyle style,

        Side side,
        String cusip,
        String currency,
        LocalDate settlementDate,

        @Schema(description = "All allocations of the statement together")
        long ordered,

        long filled,

        @Schema(description = "Filled, but given to no account")
        long unplaced,

        @Schema(description = "Over all fills, rounded half up to price_decimals")
        BigDecimal averagePrice,

        int priceDecimals,

        @Schema(description = "Accrued interest of 100 par at the settlement date")
        BigDecimal accruedPer100,

        @Schema(description = "Sum of the lines") FinalMoneyResponse total,

        @Schema(
                description =
                        "Money of the placed par at the unrounded price, less the total: the cents that rounding leaves")
        FinalMoneyResponse rounding,

        List<FinalLineResponse> allocations,
        List<FinalWarningResponse> warnings,

        @Schema(nullable = true, description = "What users changed; null when the contract stands")
        AppliedCorrectionResponse correction,

        @Schema(description = "Username of who declared the block ended, or approved the correction")
        String sealedBy,

        Instant sealedAt) {

    /** Money to the cent, halves to the even one. */
    record FinalMoneyResponse(
            @Schema(description = "At the clean price") BigDecimal principal,

            @Schema(description = "Accrued interest") BigDecimal accruedInterest,

            @Schema(description = "Principal plus accrued interest: paid on a BUY, received on a SELL")
            BigDecimal netMoney) {

        static FinalMoneyResponse from(TradeMoney money) {
            return new FinalMoneyResponse(cents(money.principal()), cents(money.accrued()), cents(money.net()));
        }

        private static BigDecimal cents(BigDecimal money) {
            return money.setScale(2);
        }
    }

    /**
     * One account of the statement.
     *
     * @param money what the account pays or receives, in the allocation's currency
     */
    record FinalLineResponse(
            String accountId,

            @Schema(description = "Its allocation of the statement")
            long statementQuantity,

            @Schema(description = "Its share of this fill by the fill path of the statement")
            long contractQuantity,

            @Schema(description = "What Aladdin shows as filled (CHILDREN) or booked (BLOCK) for it")
            long reportedQuantity,

            @Schema(description = "What it gets") long quantity,

            @Schema(description = "quantity less contract_quantity")
            long difference,

            @Schema(nullable = true, description = "Null when it gets nothing")
            BigDecimal averagePrice,

            FinalMoneyResponse money) {

        static FinalLineResponse from(FinalLine line) {
            return new FinalLineResponse(
                    line.accountId(),
                    line.statementPar(),
                    line.contractPar(),
                    line.reportedPar(),
                    line.par(),
                    line.differencePar(),
                    line.averagePrice(),
                    FinalMoneyResponse.from(line.money()));
        }
    }

    /**
     * What compliance should look at.
     *
     * @param code which case it is
     * @param message the case with its figures
     */
    record FinalWarningResponse(
            FinalWarning.Code code,

            @Schema(nullable = true, description = "Null when it is the block's")
            String accountId,

            String message) {}

    /**
     * Why the version is not what the contract gives.
     *
     * @param kind what was changed
     * @param reason in the words of the user who asked for it
     * @param approvedBy username of the second user
     */
    record AppliedCorrectionResponse(
            Correction.Kind kind,
            Correction.ReasonCode reasonCode,
            String reason,
            String requestedBy,
            String approvedBy) {

        static AppliedCorrectionResponse from(Correction correction) {
            return correction == null
                    ? null
                    : new AppliedCorrectionResponse(
                            correction.kind(),
                            correction.code(),
                            correction.reason(),
                            correction.requestedBy(),
                            correction.approvedBy());
        }
    }

    static FinalAllocationResponse from(FinalVersion version) {
        FinalAllocation document = version.document();
        return new FinalAllocationResponse(
                version.allocationId(),
                version.version(),
                version.sealed().hash(),
                document.replaces(),
                document.statementHash(),
                document.style(),
                document.side(),
                document.cusip(),
                document.currency(),
                document.settlementDate(),
                document.orderedPar(),
                document.filledPar(),
                document.unplacedPar(),
                document.averagePrice(),
                document.limits().priceDecimals(),
                document.accruedPer100(),
                FinalMoneyResponse.from(document.total()),
                FinalMoneyResponse.from(document.rounding()),
                document.lines().stream().map(FinalLineResponse::from).toList(),
                document.warnings().stream()
                        .map(warning ->
                                new FinalWarningResponse(warning.code(), warning.accountId(), warning.message()))
                        .toList(),
                AppliedCorrectionResponse.from(document.correction()),
                version.sealedBy(),
                version.sealedAt());
    }
}
