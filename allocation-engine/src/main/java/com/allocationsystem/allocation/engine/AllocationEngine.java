package com.allocationsystem.allocation.engine;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.MethodWeights;
import com.allocationsystem.allocation.engine.method.Split;
import com.allocationsystem.allocation.engine.method.Splitter;
import com.allocationsystem.allocation.engine.method.TieBreak;
import com.allocationsystem.allocation.engine.method.TieSeed;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.metric.AccountMetrics;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.engine.plan.PlanWriter;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.shared.Faults;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits one block: the only door of the domain core. Pure and deterministic.
 *
 * <p>Order faults, caps and legal sizes, method, lines with reasons: in that sequence, all on frozen
 * inputs.
 */
public final class AllocationEngine {

    private final LocalSearch search;

    /** @param search for a better split where the lower bound leaves a gap */
    public AllocationEngine(LocalSearch search) {
        this.search = search;
    }

    /**
     * @param inputs everything the split depends on
     * @return the plan; the caller has it verified by the independent checker
     * @throws com.allocationsystem.shared.InvalidInputException with every impossible value, named as in the API
     */
    public AllocationPlan allocate(AllocationInputs inputs) {
        Faults faults = new Faults();
        OrderRules.check(inputs, faults);
        faults.throwIfAny();
        BlockOrder order = inputs.order();
        Trade asRulesSeeIt = new Trade(order.side(), inputs.bond(), order.dirtyPrice(), order.settlementDate());
        RuleBook rules = new RuleBook(
                inputs.rules(),
                inputs.restrictions(),
                inputs.accounts(),
                asRulesSeeIt,
                inputs.constraints().complianceCheck());
        double[] weights = MethodWeights.of(inputs);
        long totalCap = rules.totalCapPar();
        List<PieceLimits> limits = limits(inputs, weights, rules, faults);
        PieceLimits.checkFixed(limits, totalCap, faults);
        faults.throwIfAny();
        AccountMetrics trade = new AccountMetrics(order.side(), inputs.bond(), order.dirtyPrice());
        List<Metrics> before = inputs.accounts().stream().map(trade::before).toList();
        TargetColumns target = target(inputs, before, trade);
        long seed = TieSeed.of(inputs);
        long[] ranks = TieBreak.ranks(
                seed, inputs.accounts().stream().map(Account::accountId).toList());
        Split split = new Splitter(inputs, limits, weights, target, ranks, totalCap, search).split();
        return new PlanWriter(inputs, limits, rules, trade, before, split).plan(seed);
    }

    private static List<PieceLimits> limits(AllocationInputs inputs, double[] weights, RuleBook rules, Faults faults) {
        List<PieceLimits> limits = new ArrayList<>(weights.length);
        boolean usesWeights = !(inputs.method() instanceof MinDispersion);
        for (int i = 0; i < weights.length; i++) {
            double weight = usesWeights ? weights[i] : 1;
            limits.add(PieceLimits.of(inputs, inputs.accounts().get(i), weight, rules, faults));
        }
        return limits;
    }

    private static TargetColumns target(AllocationInputs inputs, List<Metrics> before, AccountMetrics trade) {
        if (inputs.method() instanceof MinDispersion dispersion) {
            return TargetColumns.of(
                    inputs.accounts(),
                    before,
                    trade,
                    dispersion.target(),
                    dispersion.weighting() == MinDispersion.Weighting.NAV);
        }
        return TargetColumns.of(inputs.accounts(), before, trade, TargetMetric.ACTIVE_SPREAD_DURATION, false);
    }
}
