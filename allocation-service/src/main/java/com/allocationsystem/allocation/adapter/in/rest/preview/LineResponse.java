package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One account's line of a split, those with nothing included; money with 2 decimals.
 *
 * @param allocatedQuantity par that the account receives or sells; 0 for none
 * @param allocatedNotional money of it, accrued interest included, in the bond's currency, rounded half up to 2 decimals
 * @param allocatedDv01 change of the allocation's value for one basis point of yield, in the bond's currency, 2 decimals; not
 *     signed by the side
 * @param allocatedCs01 the same for one basis point of spread; its sign is that of the spread duration
 * @param availableCash at the settlement date, open orders counted, before this trade, in the bond's currency
 * @param postTradeCash the same after this trade
 * @param nav net asset value, in the bond's currency
 * @param holding par held before
 * @param sellable the part of it that can be sold: buys that are not filled yet are none of it
 * @param postTradeHolding par held once the piece is traded
 * @param legal sizes that the account may get
 * @param reason why it gets this quantity
 * @param preTradeMetrics risk before the trade
 * @param postTradeMetrics risk after the trade
 * @param caps limits on the allocation
 * @param withinTolerance whether its target metric after the trade is within the tolerance of the mean; null when the method
 *     has none, or the metric is unknown
 */
public record LineResponse(
        String accountId,
        String accountName,
        long allocatedQuantity,
        BigDecimal allocatedNotional,
        BigDecimal allocatedDv01,
        BigDecimal allocatedCs01,
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

        @Schema(
                nullable = true,
                description =
                        "Years from the active spread duration after the trade to the nearest limit of the account's bands of active"
                                + " spread duration, below 0 outside of one; null where the account has no such band, or its figures"
                                + " are not known")
        Double asdBandDistance,

        List<CapResponse> caps,

        @Schema(
                description =
                        "Rules that the account does not pass or that a warning names; with include=findings all of them")
        List<FindingResponse> findings,

        @Schema(
                nullable = true,
                description = "Unit of requested_value; null where the account has no instruction of its own")
        AccountInstructions.Type requestedType,

        @Schema(nullable = true, description = "As it was sent; null where the account has no instruction of its own")
        BigDecimal requestedValue,

        @Schema(
                nullable = true,
                description =
                        "Par asked for, rounded down to a size that the account can trade; null where it has no instruction")
        Long requestedQuantity,

        @Schema(
                nullable = true,
                description =
                        "DIRECT: the account's own instruction; PRO_RATA: the same, shared with its equals because requests are more"
                                + " than the block; REMAINDER: what no instruction asks for. Null without instructions or allocation")
        AccountAllocation.Source allocationSource,

        @Schema(nullable = true) Boolean withinTolerance,

        @Schema(
                nullable = true,
                description =
                        "Where the allocation may lie under max_distance; null without it, and for a quantity fixed by the trader")
        ProRataRangeResponse proRata) {

    /**
     * @param share exact pro rata share under the account's limits, par, to a thousandth
     * @param minimum smallest tradable size within the distance, par; 0 for nothing
     * @param maximum largest tradable size within the distance, par
     */
    record ProRataRangeResponse(double share, long minimum, long maximum) {
        static ProRataRangeResponse from(AccountAllocation.ProRataRange range) {
            return range == null ? null : new ProRataRangeResponse(range.sharePar(), range.leastPar(), range.mostPar());
        }
    }

    private static final AccountAllocation.Request NOT_ASKED = new AccountAllocation.Request(null, null, null, null);

    /**
     * Pieces the account may get, par.
     *
     * @param minimum smallest tradable size, par
     * @param increment step between tradable sizes, par
     * @param maximum largest tradable size within the account's limits, par
     */
    record LegalResponse(long minimum, long increment, long maximum) {}

    /**
     * Why this amount; headroom in par.
     *
     * @param code the limit or rule that determines the allocation
     * @param ruleId id of the rule; null where it is no rule
     * @param headroom par that could be added up to the largest tradable size
     * @param marginal dispersion saved by one more increment, in the metric's unit, below 0 where it would rise; null where the method has no target
     * @param detail one sentence with the figures
     */
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

    /**
     * Risk before or after: years, DTS in years x basis points, OAS in basis points, weights of NAV; null when unknown.
     *
     * @param activeSpreadDuration spread duration less the benchmark's, years
     * @param contributionToDuration weight of the traded bond times its duration, years
     * @param duration sum of weight times duration, years
     * @param spreadDuration sum of weight times spread duration, years
     * @param dts sum of weight times spread duration times OAS, years times basis points; null when unknown
     * @param oas sum of weight times OAS, basis points; null when unknown
     * @param securityWeight market value of the bond with accrued interest over NAV, share of 1
     * @param issuerWeight the same for all bonds of the issuer
     * @param dv01 change of the account's value for one basis point of yield, NAV times duration / 10,000, in the bond's currency, 2
     *     decimals; null when unknown
     * @param cs01 the same for one basis point of spread, by spread duration; null when unknown
     */
    record MetricsResponse(
            double activeSpreadDuration,
            double contributionToDuration,
            double duration,
            double spreadDuration,
            @Schema(nullable = true) Double dts,
            @Schema(nullable = true) Double oas,
            double securityWeight,
            double issuerWeight,
            @Schema(nullable = true) BigDecimal dv01,
            @Schema(nullable = true) BigDecimal cs01) {
        static MetricsResponse from(Metrics metrics, LineFigures.Risk risk) {
            return new MetricsResponse(
                    metrics.activeSpreadDuration(),
                    metrics.contributionToDuration(),
                    metrics.duration(),
                    metrics.spreadDuration(),
                    metrics.dts(),
                    metrics.oasBp(),
                    metrics.securityWeight(),
                    metrics.issuerWeight(),
                    risk == null ? null : risk.dv01(),
                    risk == null ? null : risk.cs01());
        }
    }

    /**
     * One limit on the piece, and what it leaves beyond the piece; par.
     *
     * @param kind which limit it is
     * @param ruleId id of the rule; null where it is no rule
     * @param maximum largest allocation that the limit allows, par
     * @param room maximum less the allocation, par
     */
    record CapResponse(
            Cap.Kind kind, @Schema(nullable = true) String ruleId, long maximum, long room) {
        static CapResponse from(Cap cap, long piecePar) {
            return new CapResponse(cap.kind(), cap.ruleId(), cap.maximumPar(), cap.maximumPar() - piecePar);
        }
    }

    /**
     * What one rule says; headroom in par.
     *
     * @param kind of the rule, as in GET /v1/rules/kinds
     * @param severity RESTRICTION: hard; WARNING: soft
     * @param outcome whether the account passes the rule, and if not, how
     * @param numerator of the value that the rule measures after the trade, such as the issuer's market value; null when missing
     * @param denominator what it is divided by, such as NAV; null where it is not a ratio or missing
     * @param limit in the unit of the kind: share of 1, years or notch; null when missing
     * @param headroom par that could be added within the rule; null where the rule does not limit it
     * @param source document that the rule comes from; null when not known
     * @param detail one sentence; null when the rule is passed
     */
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

    /**
     * @param figures of the split that the line is of
     * @param parts whether rules that it passes are listed
     */
    public static LineResponse from(AccountAllocation line, LineFigures figures, AnswerParts parts) {
        LineFigures.Risk piece = figures.ofPiece(line);
        AccountAllocation.Request asked = Objects.requireNonNullElse(line.request(), NOT_ASKED);
        return new LineResponse(
                line.accountId(),
                line.accountName(),
                line.quantityPar(),
                money(line.notional()),
                piece.dv01(),
                piece.cs01(),
                money(line.availableCash()),
                money(line.postTradeCash()),
                money(line.nav()),
                line.holdingPar(),
                line.sellablePar() == null ? line.holdingPar() : line.sellablePar(),
                figures.postTradeHoldingPar(line),
                new LegalResponse(
                        line.legal().minimumPar(),
                        line.legal().incrementPar(),
                        line.legal().maximumPar()),
                ReasonResponse.from(line.reason()),
                MetricsResponse.from(line.preTradeMetrics(), figures.ofAccount(line, line.preTradeMetrics())),
                MetricsResponse.from(line.postTradeMetrics(), figures.ofAccount(line, line.postTradeMetrics())),
                figures.distanceToBand(line),
                line.caps().stream()
                        .map(cap -> CapResponse.from(cap, line.quantityPar()))
                        .toList(),
                line.findings().stream()
                        .filter(finding -> parts.passes() || figures.isTelling(line, finding))
                        .map(FindingResponse::from)
                        .toList(),
                asked.type(),
                asked.value(),
                asked.quantityPar(),
                asked.source(),
                line.withinTolerance(),
                ProRataRangeResponse.from(line.proRata()));
    }

    /** @return the amount with two decimals, whatever zeros the statement dropped */
    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(DirtyPrice.MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
