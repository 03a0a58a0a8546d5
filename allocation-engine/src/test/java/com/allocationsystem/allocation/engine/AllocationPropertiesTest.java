package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every method on every order. */
class AllocationPropertiesTest {

    private static final int CASES = 600;
    private static final ProRata PRO_RATA = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    static List<AllocationMethod> methods() {
        List<AllocationMethod> methods = new ArrayList<>();
        methods.add(PRO_RATA);
        for (TargetMetric target : TargetMetric.values()) {
            for (MinDispersion.Weighting weighting : MinDispersion.Weighting.values()) {
                methods.add(new MinDispersion(target, weighting, 1e-4, 200));
            }
        }
        return methods;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void orderOfAccountsDoesNotMatter(AllocationMethod method) {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 8);
            List<Account> shuffled = new ArrayList<>(inputs.accounts());
            Collections.shuffle(shuffled, new Random(seed));
            AllocationInputs again = Samples.withAccounts(inputs, shuffled);
            assertEquals(CheckedEngine.allocate(inputs), CheckedEngine.allocate(again), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void largerOrderNeverAllocatesLess(AllocationMethod method) {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 6);
            long total = CheckedEngine.allocate(inputs).summary().totalAllocatedPar();
            AllocationInputs larger = withQuantity(
                    inputs, inputs.order().quantityPar() + 3 * inputs.bond().incrementPar());
            assertTrue(CheckedEngine.allocate(larger).summary().totalAllocatedPar() >= total, "seed " + seed);
        }
    }

    /** Sums of equal figures are off by a last bit or so, of which a dispersion of 4e-16 remains, and no share of it means anything. */
    @Test
    void equalAccountsHaveNoDispersionToImprove() {
        int rounded = 0;
        for (int n = 2; n <= 40; n++) {
            List<Account> equal = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                equal.add(Samples.account("A" + i, 1e7, 9e6, 0, 4.1));
            }
            AllocationPlan plan = CheckedEngine.allocate(
                    Samples.inputs(Side.BUY, 101_000, Samples.bond(2000, 1000), PRO_RATA, 0, equal));
            rounded += plan.summary().preTradeStdDev() > 0 ? 1 : 0;
            assertEquals(0.0, plan.summary().improvement(), "of " + n + " accounts");
        }
        assertTrue(rounded > 0, "no sum was off");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void scalingEverythingScalesTheAnswer(AllocationMethod method) {
        int pieceByPiece = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 6);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            AllocationPlan scaled = CheckedEngine.allocate(scaled(inputs, 8));
            assertEquals(
                    8 * plan.summary().totalAllocatedPar(), scaled.summary().totalAllocatedPar(), "seed " + seed);
            pieceByPiece += isScaled(plan, scaled) ? 1 : 0;
            if (method instanceof MinDispersion) {
                double value = plan.certificate().value();
                double gap =
                        plan.certificate().relativeGap() + scaled.certificate().relativeGap();
                assertEquals(value, scaled.certificate().value(), value * (gap + 1e-9) + 1e-12, "seed " + seed);
            }
        }
        assertTrue(pieceByPiece > CASES * 9 / 10, "the hash decides few ties, but " + pieceByPiece);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void dispersionNeverLiesBelowItsBound_andMinDispersionNeverAboveProRata(AllocationMethod method) {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 12);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            assertTrue(plan.certificate().lowerBound() <= plan.certificate().value(), "seed " + seed);
            if (method instanceof MinDispersion least
                    && least.target() == TargetMetric.ACTIVE_SPREAD_DURATION
                    && least.weighting() == MinDispersion.Weighting.EQUAL) {
                AllocationPlan proRata = CheckedEngine.allocate(inputs.with(PRO_RATA));
                double bound = plan.certificate().lowerBound();
                assertTrue(proRata.summary().postTradeStdDev() >= bound * (1 - 1e-12), "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void equalWeightsAndEqualNavsGiveTheSameTotals(AllocationMethod method) {
        for (int seed = 0; seed < 100; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 6);
            TreeMap<String, Double> weights = new TreeMap<>();
            inputs.accounts().forEach(a -> weights.put(a.accountId(), 1.0));
            AllocationPlan custom = CheckedEngine.allocate(inputs.with(new CustomWeights(weights)));
            assertEquals(
                    CheckedEngine.allocate(inputs).summary().totalAllocatedPar(),
                    custom.summary().totalAllocatedPar(),
                    "seed " + seed);
        }
    }

    @Test
    void customWeightsKeepTheSameProperties() {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = weighted(RandomOrders.small(seed, PRO_RATA, 8), seed);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            List<Account> shuffled = new ArrayList<>(inputs.accounts());
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(plan, CheckedEngine.allocate(Samples.withAccounts(inputs, shuffled)), "seed " + seed);
            long total = plan.summary().totalAllocatedPar();
            AllocationInputs larger = withQuantity(
                    inputs, inputs.order().quantityPar() + 3 * inputs.bond().incrementPar());
            assertTrue(CheckedEngine.allocate(larger).summary().totalAllocatedPar() >= total, "seed " + seed);
            AllocationPlan scaled = CheckedEngine.allocate(scaled(inputs, 8));
            assertEquals(8 * total, scaled.summary().totalAllocatedPar(), "seed " + seed);
        }
    }

    /** Weights over six orders of magnitude, one in five 0. */
    private static AllocationInputs weighted(AllocationInputs inputs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<String, Double> weights = new TreeMap<>();
        inputs.accounts()
                .forEach(a -> weights.put(
                        a.accountId(), random.nextInt(5) == 0 ? 0 : StrictMath.pow(10, 6 * random.nextDouble() - 3)));
        weights.put(inputs.accounts().get(0).accountId(), 1.0); // not all 0
        return inputs.with(new CustomWeights(weights));
    }

    private static boolean isScaled(AllocationPlan plan, AllocationPlan scaled) {
        for (int i = 0; i < plan.allocations().size(); i++) {
            if (8 * plan.allocations().get(i).quantityPar()
                    != scaled.allocations().get(i).quantityPar()) {
                return false;
            }
        }
        return true;
    }

    private static AllocationInputs withQuantity(AllocationInputs i, long quantityPar) {
        BlockOrder o = i.order();
        return new AllocationInputs(
                new BlockOrder(
                        o.side(),
                        quantityPar,
                        o.settlementDate(),
                        o.limitPricePer100(),
                        o.cleanPricePer100(),
                        o.accruedPer100()),
                i.bond(),
                i.method(),
                i.constraints(),
                i.overrides(),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    private static AllocationInputs scaled(AllocationInputs i, int by) {
        Bond b = i.bond();
        Bond bond =
                Samples.bond(b.minDenominationPar() * by, b.incrementPar() * by, b.spreadDurationYears(), b.oasBp());
        BigDecimal factor = BigDecimal.valueOf(by);
        List<Account> accounts = new ArrayList<>();
        for (Account a : i.accounts()) {
            accounts.add(new Account(
                    a.accountId(),
                    a.accountName(),
                    a.nav().multiply(factor),
                    a.availableCash().multiply(factor),
                    a.settledCash(),
                    a.holdingPar() * by,
                    a.parToSell() * by,
                    a.holdingMarketValue().multiply(factor),
                    a.durationYears(),
                    a.spreadDurationYears(),
                    a.dts(),
                    a.oasBp(),
                    a.marketValue().multiply(factor),
                    a.benchmarkId(),
                    a.benchmarkDurationYears(),
                    a.benchmarkSpreadDurationYears(),
                    a.issuerMarketValue(),
                    a.sectorMarketValue(),
                    a.groupIds()));
        }
        AllocationInputs more = withQuantity(i, i.order().quantityPar() * by);
        return new AllocationInputs(
                more.order(),
                bond,
                i.method(),
                new Constraints(true, i.constraints().minAllocationPar() * by, true),
                i.overrides(),
                accounts,
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }
}
