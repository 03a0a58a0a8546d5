package com.allocationsystem.allocation.model.plan;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;
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
        List<RuleFinding> findings) {

    /** Keeps unmodifiable copies. */
    public AccountAllocation {
        caps = List.copyOf(caps);
        findings = List.copyOf(findings);
    }
}
