package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a trader asks to be split, as typed: every part may still be null or impossible until {@link TermsCheck} has seen it.
 *
 * @param portfolioGroups ids of groups; an account in two of them counts once
 * @param overrides by account id
 */
public record AllocationTerms(
        Order order,
        List<String> portfolioGroups,
        Parameters parameters,
        Constraints constraints,
        Map<String, Override> overrides) {

    /** @return the same for another quantity */
    public AllocationTerms withQuantity(long quantityPar) {
        Order other = new Order(
                order.securityId(), order.side(), quantityPar, order.settlementDate(), order.limitPricePer100());
        return new AllocationTerms(other, portfolioGroups, parameters, constraints, overrides);
    }

    /**
     * @param securityId CUSIP or ISIN
     * @param quantityPar par to split
     * @param settlementDate null for the next business day
     * @param limitPricePer100 clean per 100 par, null for the reference price
     */
    public record Order(
            String securityId, Side side, Long quantityPar, LocalDate settlementDate, BigDecimal limitPricePer100) {}

    /**
     * Parameters of all methods together; null where the trader set none.
     *
     * @param customBase base value by account id
     * @param weights weight by account id
     * @param tolerance relative gap between answer and bound at which a search may stop
     * @param maxIterations most steps of local search
     */
    public record Parameters(
            ProRata.Base baseMetric,
            Map<String, Double> customBase,
            Map<String, Double> weights,
            TargetMetric targetMetric,
            MinDispersion.Weighting dispersionWeighting,
            Double tolerance,
            Integer maxIterations) {}

    /**
     * @param respectCash whether cash caps a BUY; null for yes, no needs the permission to override
     * @param minAllocationPar smallest piece, par; null for none beyond the bond's own
     * @param complianceCheck whether rules and restrictions cap; null for yes, no needs the permission to override
     */
    public record Constraints(Boolean respectCash, Long minAllocationPar, Boolean complianceCheck) {}

    /**
     * One account taken out of the method's hands: excluded, or fixed at a quantity; exactly one of the two.
     *
     * @param fixedQuantityPar par, 0 or more
     */
    public record Override(Boolean exclude, Long fixedQuantityPar) {}
}
