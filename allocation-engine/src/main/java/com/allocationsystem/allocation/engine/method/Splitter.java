package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.dispersion.DispersionSolution;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.method.dispersion.MinDispersionSolver;
import com.allocationsystem.allocation.engine.method.proportional.QuotaSplit;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the order's method on the legal sizes: fixed pieces first, then the largest legal total, then the method's aim. */
public final class Splitter {

    private final AllocationInputs inputs;
    private final List<PieceLimits> limits;
    private final double[] weights;
    private final TargetColumns target;
    private final long[] tieRank;
    private final long[] fixed;
    private final LocalSearch further;
    private final LegalTable table;
    private final FillPlan fill;

    public Splitter(
            AllocationInputs inputs,
            List<PieceLimits> limits,
            double[] weights,
            TargetColumns target,
            long[] tieRank,
            long totalCapPar,
            LocalSearch further) {
        this.inputs = inputs;
        this.limits = limits;
        this.weights = weights;
        this.target = target;
        this.tieRank = tieRank;
        this.further = further;
        this.fixed = limits.stream().mapToLong(l -> Math.max(0, l.fixedPar())).toArray();
        List<LegalSizes> sizes = new ArrayList<>(limits.size());
        limits.forEach(l -> sizes.add(l.freeSizes()));
        this.table = LegalTable.of(sizes);
        long most = Math.min(inputs.order().quantityPar(), totalCapPar);
        this.fill = FillPlan.of(table, Math.max(0, most - Arrays.stream(fixed).sum()));
    }

    public Split split() {
        Split split = inputs.method() instanceof MinDispersion dispersion ? dispersion(dispersion) : quota();
        for (int i = 0; i < fixed.length; i++) {
            split.pieces()[i] += fixed[i];
        }
        return split;
    }

    private Split quota() {
        long[] pieces = QuotaSplit.split(table, fill, weights, tieRank);
        long left = inputs.order().quantityPar() - Arrays.stream(fixed).sum() - fill.totalPar();
        long least = leastUnallocated();
        double gap = left > 0 ? (double) (left - least) / left : 0;
        Certificate certificate = new Certificate(
                "UNALLOCATED_PAR",
                left,
                least,
                gap,
                gap == 0 ? Certificate.Status.OPTIMAL : Certificate.Status.GAP_OPEN,
                "fill first, capped shares, de minimis, largest remainder",
                List.of(),
                1,
                least);
        return new Split(pieces, certificate, quotas(), target, 0);
    }

    private Split dispersion(MinDispersion method) {
        TargetColumns afterFixed = afterFixed();
        if (!reacts()) {
            long[] pieces = QuotaSplit.split(table, fill, weights, tieRank);
            double value = Math.sqrt(afterFixed.variance(pieces));
            Certificate certificate = new Certificate(
                    "DISPERSION(" + method.target() + ", " + method.weighting() + ")",
                    value,
                    value,
                    0,
                    Certificate.Status.OPTIMAL,
                    "no piece moves the metric; shared pro rata by NAV",
                    List.of(),
                    1,
                    leastUnallocated());
            return new Split(pieces, certificate, quotas(), target, 0);
        }
        DispersionSolution solution = MinDispersionSolver.solve(table, fill, afterFixed, method, tieRank, further);
        return new Split(
                solution.pieces(),
                solution.certificate().withUnallocatedLowerBound(leastUnallocated()),
                null,
                target,
                solution.lambda());
    }

    private boolean reacts() {
        for (int i = 0; i < table.size(); i++) {
            if (table.maximum(i) > 0 && target.perPar()[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private TargetColumns afterFixed() {
        double[] before = target.before().clone();
        for (int i = 0; i < before.length; i++) {
            before[i] += target.perPar()[i] * fixed[i];
        }
        return new TargetColumns(before, target.perPar(), target.weight());
    }

    private long leastUnallocated() {
        return inputs.order().quantityPar() - Arrays.stream(fixed).sum() - fill.upperBoundPar();
    }

    /** Exact shares of what is left after the fixed pieces, before caps and rounding. */
    private double[] quotas() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += limits.get(i).isFixed() ? 0 : weights[i];
        }
        double rest = inputs.order().quantityPar() - Arrays.stream(fixed).sum();
        double[] quotas = new double[weights.length];
        for (int i = 0; i < quotas.length; i++) {
            quotas[i] = limits.get(i).isFixed() ? fixed[i] : sum > 0 ? weights[i] / sum * rest : 0;
        }
        return quotas;
    }
}
