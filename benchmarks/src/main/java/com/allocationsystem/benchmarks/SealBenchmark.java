package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.fill.FillPolicy;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.DayCount;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.allocation.search.OptaPlannerSearch;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
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
import org.openjdk.jmh.infra.Blackhole;

/** From a plan to the canonical bytes of its statement and their hash; and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SealBenchmark {

    private static final LocalDate DATE = LocalDate.of(2023, 3, 31);

    @Param({"240", "10000"})
    public int accounts;

    private AllocationInputs inputs;
    private AllocationPlan plan;
    private Statement statement;

    @Setup
    public void setUp() {
        inputs = inputs(accounts);
        plan = new AllocationEngine(new OptaPlannerSearch()).allocate(OrderRules.check(inputs));
        statement = seal();
    }

    @Benchmark
    public Statement seal() {
        return SealedStatement.seal("00206RCQ3", List.of("ALL"), inputs, plan);
    }

    /** The statement's text alone: neither hashed nor compressed. */
    @Benchmark
    public void write(Blackhole nowhere) {
        CanonicalJson.write(
                RecordJson.encode(
                        new SealedStatement("", "00206RCQ3", List.of("ALL"), FillPolicy.QUOTA_METHOD, inputs, plan)),
                (bytes, length) -> nowhere.consume(length));
    }

    @Benchmark
    public SealedStatement open() {
        return SealedStatement.open(statement);
    }

    /** Made-up accounts over a real bond: AT&T 4.75% 2046, SEC Form NPORT-P of 31 March 2023. */
    private static AllocationInputs inputs(int n) {
        SplittableRandom random = new SplittableRandom(SplitBenchmark.SEED);
        List<Account> accounts = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            BigDecimal nav = BigDecimal.valueOf(random.nextLong(1_000_000_000L, 100_000_000_000L), 2);
            BigDecimal cash = nav.movePointLeft(1).setScale(2, RoundingMode.DOWN);
            BigDecimal none = BigDecimal.ZERO;
            double years = 3 + 4 * random.nextDouble();
            accounts.add(new Account(
                    "ACC" + (100_000 + i),
                    "Client " + i,
                    nav,
                    cash,
                    cash,
                    0,
                    0L,
                    none,
                    years + 0.3,
                    years,
                    years * 120,
                    null,
                    null,
                    "BM",
                    6,
                    5,
                    none,
                    none,
                    List.of("ALL")));
        }
        BigDecimal price = new BigDecimal("90.006");
        BigDecimal accrued = new BigDecimal("1.820833");
        Bond bond = new Bond(
                "00206RCQ3",
                "US00206RCQ39",
                "AT&T Inc 4.75% 2046-05-15",
                "AT&T Inc",
                "CORPORATE",
                "BBB",
                "USD",
                new BigDecimal("4.75"),
                2,
                DayCount.THIRTY_360,
                LocalDate.of(2046, 5, 15),
                price,
                accrued,
                13.132,
                13.132,
                150.0,
                2000,
                1000,
                null,
                DATE);
        return new AllocationInputs(
                new BlockOrder(Side.BUY, 40_000L * n, LocalDate.of(2023, 4, 3), null, price, accrued),
                bond,
                SplitBenchmark.METHOD,
                new Constraints(true, 100_000, true),
                new TreeMap<>(),
                accounts,
                List.of(),
                List.of(),
                DATE,
                new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(20), new BigDecimal("1e15")));
    }
}
