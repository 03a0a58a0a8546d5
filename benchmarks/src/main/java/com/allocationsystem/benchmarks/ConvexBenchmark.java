package com.allocationsystem.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** ojAlgo on the continuous relaxation, without the time to build its model; single shots, for one takes seconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class ConvexBenchmark {

    @Param({"100", "1000", "10000"})
    public int accounts;

    private ConvexPeer peer;

    @Setup(Level.Iteration)
    public void setUp() {
        peer = new ConvexPeer(BenchmarkOrder.of(accounts, SplitBenchmark.SEED));
    }

    @Benchmark
    public double[] convexRelaxation() {
        return peer.solve();
    }
}
