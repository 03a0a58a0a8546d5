package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
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
     * @param tolerance share of the mean within which an account counts as near it
     * @param gapTolerance relative gap between answer and bound at which a search may stop
     * @param maxIterations most steps of local search
     * @param allocations instructions by account
     * @param remainder where par goes that accounts do not take
     * @param allowPartial whether an account may get less than its instruction asks for
     * @param targets target weight of the holding by account id
     * @param metricTargets value that the target metric is to have, by account id
     * @param maxDistance largest distance of an account from its pro rata share, as a part of the share
     * @param strict whether a piece of the wrong sign is refused
     * @param targetsFrom where targets come from; null for the request where it has some, else the dataset for LEVEL_TO_TARGET
     */
    public record Parameters(
            ProRata.Base baseMetric,
            Map<String, Double> customBase,
            Map<String, Double> weights,
            TargetMetric targetMetric,
            MinDispersion.Weighting dispersionWeighting,
            Double tolerance,
            Double gapTolerance,
            Integer maxIterations,
            List<AccountInstructions.Instruction> allocations,
            Remainder remainder,
            Boolean allowPartial,
            Map<String, Double> targets,
            Boolean strict,
            Map<String, Double> metricTargets,
            BigDecimal maxDistance,
            TargetsFrom targetsFrom) {

        /** The trader set none. */
        public static final Parameters NONE = new Parameters(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * @param respectCash whether cash caps a BUY; null for yes, no needs the permission to override
     * @param minAllocationPar smallest piece, par; null for none beyond the bond's own
     * @param complianceCheck whether rules and restrictions cap; null for yes, no needs the permission to override
     * @param softLimits whether soft rules cap too; null for {@code WARN}
     */
    public record Constraints(
            Boolean respectCash, Long minAllocationPar, Boolean complianceCheck, SoftLimitsMode softLimits) {}

    /**
     * One account taken out of the method's hands: excluded, or fixed at a quantity; exactly one of the two.
     *
     * @param fixedQuantityPar par, 0 or more
     */
    public record Override(Boolean exclude, Long fixedQuantityPar) {}
}
