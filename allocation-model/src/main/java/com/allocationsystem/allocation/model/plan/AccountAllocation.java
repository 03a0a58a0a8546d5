package com.allocationsystem.allocation.model.plan;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import java.math.BigDecimal;
import java.util.List;

/**
 * One account's line of the plan; accounts that get nothing have one too.
 *
 * @param accountId whose
 * @param accountName as shown
 * @param quantityPar the piece, 0 or more
 * @param notional of the piece: par x dirty / 100, 2 decimals, HALF_EVEN
 * @param nav of the account
 * @param holdingPar held before the trade
 * @param sellablePar the part of it that can be sold; null where all of it can
 * @param availableCash at settlement, before the trade
 * @param postTradeCash availableCash less notional (BUY) or plus it (SELL)
 * @param legal pieces it may get
 * @param caps every limit on its piece
 * @param reason why this amount
 * @param preTradeMetrics before
 * @param postTradeMetrics after
 * @param findings what each rule in its scope says
 * @param request what the trader's instructions mean for it; null where the method has no instructions, and for an account
 *     that is not concerned
 * @param withinTolerance whether its target metric after the trade is within the method's tolerance of the mean; null when the
 *     method has none, or the metric is unknown
 * @param proRata where the piece may lie round the account's pro rata share; null where the method does not limit that, and for a
 *     piece that the trader fixed
 */
public record AccountAllocation(
        String accountId,
        String accountName,
        long quantityPar,
        BigDecimal notional,
        BigDecimal nav,
        long holdingPar,
        @OmittedWhenNull Long sellablePar,
        BigDecimal availableCash,
        BigDecimal postTradeCash,
        LegalRange legal,
        List<Cap> caps,
        Reason reason,
        Metrics preTradeMetrics,
        Metrics postTradeMetrics,
        List<RuleFinding> findings,
        @OmittedWhenNull Request request,
        @OmittedWhenNull Boolean withinTolerance,
        @OmittedWhenNull ProRataRange proRata) {

    /**
     * The tradable sizes within the method's distance from the pro rata share.
     *
     * @param sharePar exact share under the account's limits, par, stated to a thousandth
     * @param leastPar smallest of them, par; 0 when the account may get nothing
     * @param mostPar largest of them, par
     */
    public record ProRataRange(double sharePar, long leastPar, long mostPar) {}

    /**
     * How a piece comes from the trader's instructions.
     *
     * @param type of the account's own instruction; null when it has none
     * @param value as the trader sent it; null when it has none
     * @param quantityPar par asked for, cut to a tradable size; null when it has none
     * @param source where the piece comes from; null when there is no piece
     */
    public record Request(
            @OmittedWhenNull AccountInstructions.Type type,
            @OmittedWhenNull BigDecimal value,
            @OmittedWhenNull Long quantityPar,
            @OmittedWhenNull Source source) {}

    /** Where a piece comes from. */
    public enum Source {
        /** The account's own instruction. */
        DIRECT,
        /** What no instruction asks for. */
        REMAINDER,
        /** The account's own instruction, shared pro rata with its equals because the requests are more than the block. */
        PRO_RATA
    }

    /** Keeps unmodifiable copies. */
    public AccountAllocation {
        caps = List.copyOf(caps);
        findings = List.copyOf(findings);
    }
}
