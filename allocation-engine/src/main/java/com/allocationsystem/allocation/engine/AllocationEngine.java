package com.allocationsystem.allocation.engine;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.CustomWeightsMethod;
import com.allocationsystem.allocation.engine.method.Decision;
import com.allocationsystem.allocation.engine.method.Methods;
import com.allocationsystem.allocation.engine.method.MinDispersionMethod;
import com.allocationsystem.allocation.engine.method.ProRataMethod;
import com.allocationsystem.allocation.engine.method.SplitMethod;
import com.allocationsystem.allocation.engine.method.SplitProblem;
import com.allocationsystem.allocation.engine.method.TieBreak;
import com.allocationsystem.allocation.engine.method.TieSeed;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.metric.AccountMetrics;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.engine.plan.PlanWriter;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.shared.Faults;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits one block. Pure and deterministic: the same inputs give the same plan, bit for bit.
 *
 * <p>Caps and tradable sizes come first. The order's method then decides: {@link ProRataMethod}, {@link CustomWeightsMethod} or
 * {@link MinDispersionMethod}, found by {@link Methods}. Last come the lines with their reasons.
 */
public final class AllocationEngine {

    private final LocalSearch search;

    /** @param search for a better split where the lower bound leaves a gap */
    public AllocationEngine(LocalSearch search) {
        this.search = search;
    }

    /**
     * @param checked everything the split depends on
     * @return the plan; the caller has it verified by the independent checker
     * @throws com.allocationsystem.shared.InvalidInputException when a fixed piece cannot be traded
     */
    public AllocationPlan allocate(CheckedInputs checked) {
        AllocationInputs inputs = checked.inputs();
        SplitMethod method = Methods.of(inputs.method(), search);
        RuleBook rules = rules(inputs);
        List<PieceLimits> limits = limits(inputs, method, rules);
        AccountMetrics trade = new AccountMetrics(
                inputs.order().side(), inputs.bond(), inputs.order().dirtyPrice());
        List<Metrics> before = inputs.accounts().stream().map(trade::before).toList();
        long seed = TieSeed.of(inputs, method);
        SplitProblem problem = SplitProblem.of(
                inputs.order().quantityPar(),
                limits,
                inputs.accounts().stream().mapToDouble(method::weight).toArray(),
                TargetColumns.of(inputs.accounts(), before, trade, method.target(), method.targetByNav()),
                TieBreak.ranks(
                        seed, inputs.accounts().stream().map(Account::accountId).toList()),
                rules.totalCapPar());
        Decision decision = method.decide(problem).plus(problem.fixed());
        return new PlanWriter(inputs, limits, rules, trade, before, decision).plan(seed, method.notices());
    }

    private static RuleBook rules(AllocationInputs inputs) {
        BlockOrder order = inputs.order();
        return new RuleBook(
                inputs.rules(),
                inputs.restrictions(),
                inputs.accounts(),
                new Trade(order.side(), inputs.bond(), order.dirtyPrice(), order.settlementDate()),
                inputs.constraints().complianceCheck());
    }

    private static List<PieceLimits> limits(AllocationInputs inputs, SplitMethod method, RuleBook rules) {
        Faults faults = new Faults();
        List<PieceLimits> limits = new ArrayList<>(inputs.accounts().size());
        for (Account account : inputs.accounts()) {
            limits.add(PieceLimits.of(inputs, account, method.participation(account), rules, faults));
        }
        PieceLimits.checkFixed(limits, rules.totalCapPar(), faults);
        faults.throwIfAny();
        return limits;
    }
}
