package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.dispersion.DispersionSolution;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.method.dispersion.MinDispersionSolver;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.method.distance.WithinDistance;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * MIN_DISPERSION: the least dispersion of a metric over all accounts, or of all splits within a distance from pro rata; shared pro
 * rata where no piece moves the metric.
 */
public final class MinDispersionMethod implements SplitMethod {

    private final MinDispersion parameters;
    private final LocalSearch search;

    /** Null for no limit. */
    private final ProRataDistance distance;

    MinDispersionMethod(MinDispersion parameters, LocalSearch search) {
        this.parameters = parameters;
        this.search = search;
        this.distance = parameters.distance() == null ? null : new ProRataDistance(parameters.distance());
    }

    @Override
    public void check(AllocationInputs inputs, Faults faults) {
        ParameterValues.tolerance("tolerance", parameters.tolerance(), faults);
        ParameterValues.tolerance("gap_tolerance", parameters.gapTolerance(), faults);
        ParameterValues.maxIterations(parameters.maxIterations(), faults);
        checkTargets(inputs, faults);
        if (distance != null) {
            distance.check(inputs, faults);
        }
        if (needsOas() && inputs.bond().oasBp() == null) {
            faults.impossible(
                    "parameters.target_metric",
                    "is %s, but the bond %s has no OAS; choose another metric"
                            .formatted(target(), inputs.bond().cusip()));
        }
    }

    private void checkTargets(AllocationInputs inputs, Faults faults) {
        if (parameters.metricTargets() == null) {
            return;
        }
        ParameterValues.metricTargets(parameters.metricTargets(), faults);
        Set<String> known = inputs.accounts().stream().map(Account::accountId).collect(Collectors.toSet());
        for (String id : parameters.metricTargets().keySet()) {
            if (!known.contains(id)) {
                faults.impossible(
                        "parameters.metric_targets." + id, "is not an account of the chosen groups; remove it");
            }
        }
    }

    @Override
    public double weight(Account account) {
        return distance == null ? account.nav().doubleValue() : distance.weight(account);
    }

    @Override
    public Participation participation(Account account) {
        boolean unknown = Double.isNaN(goal(account))
                || target() == TargetMetric.DTS && account.dts() == null
                || target() == TargetMetric.OAS && account.oasBp() == null;
        if (unknown) {
            return Participation.UNKNOWN_TARGET;
        }
        return distance == null ? Participation.FULL : distance.participation(account);
    }

    private boolean needsOas() {
        return target() == TargetMetric.DTS || target() == TargetMetric.OAS;
    }

    @Override
    public TargetMetric target() {
        return parameters.target();
    }

    @Override
    public double goal(Account account) {
        return parameters.metricTargets() == null
                ? 0
                : parameters.metricTargets().getOrDefault(account.accountId(), Double.NaN);
    }

    @Override
    public boolean targetByNav() {
        return parameters.weighting() == MinDispersion.Weighting.NAV;
    }

    @Override
    public Double tolerance() {
        return parameters.tolerance();
    }

    @Override
    public Optional<BigDecimal> smallestDistance(SplitProblem problem) {
        return distance == null ? Optional.of(BigDecimal.ZERO) : distance.smallest(problem);
    }

    @Override
    public Decision decide(SplitProblem problem) {
        WithinDistance within = distance == null ? null : distance.of(problem);
        if (!problem.movesTarget()) {
            return shared(problem, within);
        }
        DispersionSolution solution = within == null
                ? solve(problem, problem.targetAfterFixed(), problem.table(), problem.fill())
                : solve(problem, within.withLeast(problem.targetAfterFixed()), within.table(), within.fill());
        return new Decision(
                within == null ? solution.pieces() : within.pieces(solution.pieces()),
                solution.certificate().withUnallocatedLowerBound(problem.leastUnallocatedPar()),
                null,
                problem.target(),
                solution.lambda(),
                ranges(problem, within));
    }

    private DispersionSolution solve(SplitProblem problem, TargetColumns columns, LegalTable table, FillPlan fill) {
        Separated separated = new Separated(columns, table, fill.totalPar());
        return MinDispersionSolver.solve(separated, fill, parameters, problem.tieRank(), search);
    }

    /** @param within null for no limit */
    private Decision shared(SplitProblem problem, WithinDistance within) {
        double[] exactShares = WaterLevel.uncappedShares(problem.toFillPar(), problem.freeWeights());
        long[] pieces = within == null
                ? ProportionalSplit.split(problem.table(), problem.fill(), problem.weights(), problem.tieRank())
                : within.nearest();
        double value = Math.sqrt(problem.targetAfterFixed().variance(pieces));
        Certificate certificate = new Certificate(
                MinDispersionSolver.objective(parameters),
                value,
                value,
                0,
                Certificate.Status.OPTIMAL,
                "no piece moves the metric; shared pro rata" + (within == null ? " by NAV" : ""),
                List.of(),
                1,
                problem.leastUnallocatedPar());
        return new Decision(pieces, certificate, exactShares, problem.target(), 0, ranges(problem, within));
    }

    private static List<ProRataRange> ranges(SplitProblem problem, WithinDistance within) {
        if (within == null) {
            return null;
        }
        List<ProRataRange> ranges = new ArrayList<>();
        for (int i = 0; i < problem.table().size(); i++) {
            ranges.add(problem.isFixed(i) ? null : within.range(i));
        }
        return ranges;
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(parameters.target() + "|" + parameters.weighting() + "|" + parameters.maxIterations());
        digest.number(parameters.tolerance());
        digest.number(parameters.gapTolerance());
        if (parameters.metricTargets() != null) {
            digest.numbers(parameters.metricTargets());
        }
        if (distance != null) {
            distance.feed(digest);
        }
    }
}
