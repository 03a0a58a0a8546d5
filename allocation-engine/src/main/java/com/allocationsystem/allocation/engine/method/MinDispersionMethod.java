package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.method.dispersion.DispersionSolution;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.method.dispersion.MinDispersionSolver;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Faults;
import java.util.List;

/** MIN_DISPERSION: the least dispersion of a metric over all accounts; by NAV where no piece moves the metric. */
public final class MinDispersionMethod implements SplitMethod {

    private final MinDispersion parameters;
    private final LocalSearch search;

    MinDispersionMethod(MinDispersion parameters, LocalSearch search) {
        this.parameters = parameters;
        this.search = search;
    }

    @Override
    public void check(AllocationInputs inputs, Faults faults) {
        ParameterValues.tolerance(parameters.tolerance(), faults);
        ParameterValues.maxIterations(parameters.maxIterations(), faults);
        if (target() == TargetMetric.DTS && inputs.bond().oasBp() == null) {
            faults.impossible(
                    "parameters.target_metric",
                    "is DTS, but the bond %s has no OAS; choose another metric"
                            .formatted(inputs.bond().cusip()));
        }
    }

    @Override
    public double weight(Account account) {
        return account.nav().doubleValue();
    }

    @Override
    public Participation participation(Account account) {
        return target() == TargetMetric.DTS && account.dts() == null
                ? Participation.UNKNOWN_TARGET
                : Participation.FULL;
    }

    @Override
    public TargetMetric target() {
        return parameters.target();
    }

    @Override
    public boolean targetByNav() {
        return parameters.weighting() == MinDispersion.Weighting.NAV;
    }

    @Override
    public Decision decide(SplitProblem problem) {
        if (!problem.movesTarget()) {
            return byNav(problem);
        }
        Separated separated = new Separated(
                problem.targetAfterFixed(), problem.table(), problem.fill().totalPar());
        DispersionSolution solution =
                MinDispersionSolver.solve(separated, problem.fill(), parameters, problem.tieRank(), search);
        return new Decision(
                solution.pieces(),
                solution.certificate().withUnallocatedLowerBound(problem.leastUnallocatedPar()),
                null,
                problem.target(),
                solution.lambda());
    }

    private Decision byNav(SplitProblem problem) {
        double[] exactShares = WaterLevel.uncappedShares(problem.toFillPar(), problem.freeWeights());
        long[] pieces = ProportionalSplit.split(problem.table(), problem.fill(), problem.weights(), problem.tieRank());
        double value = Math.sqrt(problem.targetAfterFixed().variance(pieces));
        Certificate certificate = new Certificate(
                MinDispersionSolver.objective(parameters),
                value,
                value,
                0,
                Certificate.Status.OPTIMAL,
                "no piece moves the metric; shared pro rata by NAV",
                List.of(),
                1,
                problem.leastUnallocatedPar());
        return new Decision(pieces, certificate, exactShares, problem.target(), 0);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(parameters.target() + "|" + parameters.weighting() + "|" + parameters.maxIterations());
        digest.number(parameters.tolerance());
    }
}
