package com.allocationsystem.allocation.engine;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.fillpath.FillPath;
import com.allocationsystem.allocation.engine.fillpath.FillRegret;
import com.allocationsystem.allocation.engine.fillpath.PathRegret;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.AccountInstructionsMethod;
import com.allocationsystem.allocation.engine.method.CustomWeightsMethod;
import com.allocationsystem.allocation.engine.method.LevelToTargetMethod;
import com.allocationsystem.allocation.engine.method.Methods;
import com.allocationsystem.allocation.engine.method.MinDispersionMethod;
import com.allocationsystem.allocation.engine.method.ProRataMethod;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.contract.TieSeed;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.method.tie.TieBreak;
import com.allocationsystem.allocation.engine.metric.AccountMetrics;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.engine.plan.PlanWriter;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits one block. Pure and deterministic: the same inputs give the same plan, bit for bit.
 *
 * <p>Caps and tradable sizes come first. The order's method then decides: {@link ProRataMethod}, {@link CustomWeightsMethod},
 * {@link AccountInstructionsMethod}, {@link LevelToTargetMethod} or {@link MinDispersionMethod}, found by {@link Methods}. Last come the lines with their reasons.
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
        RuleBook rules = new RuleBook(inputs);
        List<PieceLimits> limits = limits(inputs, method, rules);
        AccountMetrics trade = new AccountMetrics(
                inputs.order().side(), inputs.bond(), inputs.order().dirtyPrice());
        List<Metrics> before = inputs.accounts().stream().map(trade::before).toList();
        SplitProblem problem = problem(inputs, method, rules, limits, trade, before);
        Decision decision = method.decide(problem).plus(problem.fixed());
        return new PlanWriter(inputs, limits, rules, trade, before, decision).plan(TieSeed.of(inputs, method), method);
    }

    /**
     * @return the smallest distance from pro rata that a tradable split of the order could keep to, as a part of the share; 0 where
     *     the method has no such limit, empty when none that may be asked for has a split
     */
    public Optional<BigDecimal> smallestDistance(CheckedInputs checked) {
        AllocationInputs inputs = checked.inputs();
        SplitMethod method = Methods.of(inputs.method(), search);
        RuleBook rules = new RuleBook(inputs);
        AccountMetrics trade = new AccountMetrics(
                inputs.order().side(), inputs.bond(), inputs.order().dirtyPrice());
        List<Metrics> before = inputs.accounts().stream().map(trade::before).toList();
        return method.smallestDistance(problem(inputs, method, rules, limits(inputs, method, rules), trade, before));
    }

    /**
     * @param checked inputs of a statement
     * @param path of the same statement
     * @param filledPars sizes that the path can place whole
     * @return what the path costs at each of them; empty where the method minimizes no dispersion, or no piece moves the metric
     */
    public List<FillRegret> regrets(CheckedInputs checked, FillPath path, List<Long> filledPars) {
        AllocationInputs inputs = checked.inputs();
        if (!(inputs.method() instanceof MinDispersion parameters)) {
            return List.of();
        }
        SplitMethod method = Methods.of(parameters, search);
        RuleBook rules = new RuleBook(inputs);
        List<PieceLimits> limits = limits(inputs, method, rules);
        AccountMetrics trade = new AccountMetrics(
                inputs.order().side(), inputs.bond(), inputs.order().dirtyPrice());
        List<Metrics> before = inputs.accounts().stream().map(trade::before).toList();
        SplitProblem problem = problem(inputs, method, rules, limits, trade, before);
        LegalTable table = LegalTable.of(limits.stream().map(PieceLimits::sizes).toList());
        return problem.movesTarget()
                ? new PathRegret(table, problem.target(), parameters, problem.tieRank())
                        .at(
                                path,
                                inputs.accounts().stream()
                                        .map(Account::accountId)
                                        .toList(),
                                filledPars)
                : List.of();
    }

    private static SplitProblem problem(
            AllocationInputs inputs,
            SplitMethod method,
            RuleBook rules,
            List<PieceLimits> limits,
            AccountMetrics trade,
            List<Metrics> before) {
        List<Account> accounts = inputs.accounts();
        return SplitProblem.of(
                inputs,
                limits,
                accounts.stream()
                        .mapToDouble(account -> weight(inputs, method, account))
                        .toArray(),
                TargetColumns.of(accounts, before, trade, method.target(), method.targetByNav(), method::goal),
                TieBreak.ranks(
                        TieSeed.of(inputs, method),
                        accounts.stream().map(Account::accountId).toList()),
                rules.totalCapPar());
    }

    /** An account with nothing to sell has no share in a sale. */
    private static double weight(AllocationInputs inputs, SplitMethod method, Account account) {
        return inputs.order().side() == Side.SELL && account.parToSell() == 0 ? 0 : method.weight(account);
    }

    private static List<PieceLimits> limits(AllocationInputs inputs, SplitMethod method, RuleBook rules) {
        Faults faults = new Faults();
        List<PieceLimits> limits = new ArrayList<>(inputs.accounts().size());
        for (Account account : inputs.accounts()) {
            limits.add(PieceLimits.of(
                    inputs,
                    account,
                    method.participation(inputs, account),
                    method.requested(inputs, account),
                    rules,
                    faults));
        }
        PieceLimits.checkFixed(limits, rules.totalCapPar(), faults);
        faults.throwIfAny();
        return limits;
    }
}
