package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One account's line of a split, those with nothing included; money with 2 decimals.
 *
 * @param holding par held before
 * @param sellable the part of it that can be sold: buys that are not filled yet are none of it
 * @param postTradeHolding par held once the piece is traded
 */
record LineResponse(
        String accountId,
        String accountName,
        long allocatedQuantity,
        BigDecimal allocatedNotional,
        BigDecimal availableCash,
        BigDecimal postTradeCash,
        BigDecimal nav,
        long holding,
        long sellable,
        long postTradeHolding,
        LegalResponse legal,
        ReasonResponse reason,
        MetricsResponse preTradeMetrics,
        MetricsResponse postTradeMetrics,
        List<CapResponse> caps,
        List<FindingResponse> findings) {

    /** Pieces the account may get, par. */
    record LegalResponse(long minimum, long increment, long maximum) {}

    /** Why this amount; headroom in par. */
    record ReasonResponse(
            ReasonCode code,
            @Schema(nullable = true) String ruleId,
            long headroom,
            @Schema(nullable = true) Double marginal,
            String detail) {
        static ReasonResponse from(Reason reason) {
            return new ReasonResponse(
                    reason.code(), reason.ruleId(), reason.headroomPar(), reason.marginal(), reason.detail());
        }
    }

    /** Risk before or after: years, DTS in years x basis points, weights of NAV. */
    record MetricsResponse(
            double activeSpreadDuration,
            double contributionToDuration,
            double duration,
            double spreadDuration,
            @Schema(nullable = true) Double dts,
            double securityWeight,
            double issuerWeight) {
        static MetricsResponse from(Metrics metrics) {
            return new MetricsResponse(
                    metrics.activeSpreadDuration(),
                    metrics.contributionToDuration(),
                    metrics.duration(),
                    metrics.spreadDuration(),
                    metrics.dts(),
                    metrics.securityWeight(),
                    metrics.issuerWeight());
        }
    }

    /** One limit on the piece, and what it leaves beyond the piece; par. */
    record CapResponse(
            Cap.Kind kind, @Schema(nullable = true) String ruleId, long maximum, long room) {
        static CapResponse from(Cap cap, long piecePar) {
            return new CapResponse(cap.kind(), cap.ruleId(), cap.maximumPar(), cap.maximumPar() - piecePar);
        }
    }

    /** What one rule says; headroom in par. */
    record FindingResponse(
            String ruleId,
            String kind,
            Severity severity,
            RuleFinding.Outcome outcome,
            @Schema(nullable = true) Double numerator,
            @Schema(nullable = true) Double denominator,
            @Schema(nullable = true) Double limit,
            @Schema(nullable = true) Long headroom,
            @Schema(nullable = true) String source,
            @Schema(nullable = true) String detail) {
        static FindingResponse from(RuleFinding finding) {
            return new FindingResponse(
                    finding.ruleId(),
                    finding.kind(),
                    finding.severity(),
                    finding.outcome(),
                    finding.numerator(),
                    finding.denominator(),
                    finding.limit(),
                    finding.headroomPar(),
                    finding.source(),
                    finding.detail());
        }
    }

    static LineResponse from(AccountAllocation line, Side side) {
        return new LineResponse(
                line.accountId(),
                line.accountName(),
                line.quantityPar(),
                money(line.notional()),
                money(line.availableCash()),
                money(line.postTradeCash()),
                money(line.nav()),
                line.holdingPar(),
                line.sellablePar() == null ? line.holdingPar() : line.sellablePar(),
                line.holdingPar() + side.sign() * line.quantityPar(),
                new LegalResponse(
                        line.legal().minimumPar(),
                        line.legal().incrementPar(),
                        line.legal().maximumPar()),
                ReasonResponse.from(line.reason()),
                MetricsResponse.from(line.preTradeMetrics()),
                MetricsResponse.from(line.postTradeMetrics()),
                line.caps().stream()
                        .map(cap -> CapResponse.from(cap, line.quantityPar()))
                        .toList(),
                line.findings().stream().map(FindingResponse::from).toList());
    }

    /** @return the amount with two decimals, whatever zeros the statement dropped */
    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(DirtyPrice.MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
