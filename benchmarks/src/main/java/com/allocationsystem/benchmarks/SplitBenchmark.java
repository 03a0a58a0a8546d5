package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.engine.method.dispersion.DispersionSolution;
import com.allocationsystem.allocation.engine.method.dispersion.MinDispersionSolver;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.search.OptaPlannerSearch;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From legal sizes to pieces and certificate, one thread, and one sort of as many doubles beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SplitBenchmark {

    static final long SEED = 7;

    static final OptaPlannerSearch SEARCH = new OptaPlannerSearch();
    static final MinDispersion METHOD = new MinDispersion(
            TargetMetric.ACTIVE_SPREAD_DURATION,
            MinDispersion.Weighting.EQUAL,
            MinDispersion.DEFAULT_GAP_TOLERANCE,
            MinDispersion.DEFAULT_MAX_ITERATIONS);

    @Param({"100", "1000", "10000", "100000"})
    public int accounts;

    private BenchmarkOrder order;
    private double[] unsorted;

    @Setup
    public void setUp() {
        order = BenchmarkOrder.of(accounts, SEED);
        unsorted = BenchmarkOrder.unsorted(accounts);
    }

    @Benchmark
    public DispersionSolution minDispersion() {
        return solve(order);
    }

    @Benchmark
    public long[] proRata() {
        return ProportionalSplit.split(order.table(), order.fill(), order.weights(), order.tieRanks());
    }

    @Benchmark
    public double[] oneSort() {
        double[] copy = unsorted.clone();
        Arrays.sort(copy);
        return copy;
    }

    static DispersionSolution solve(BenchmarkOrder order) {
        Separated problem =
                new Separated(order.columns(), order.table(), order.fill().totalPar());
        return MinDispersionSolver.solve(problem, order.fill(), METHOD, order.tieRanks(), SEARCH);
    }
}
