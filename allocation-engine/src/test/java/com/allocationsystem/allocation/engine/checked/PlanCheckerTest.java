package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.PlanChecker;
import com.allocationsystem.allocation.checker.PlanFailedItsCheckException;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.LegalRange;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A sound plan passes; every kind of lie is found. */
class PlanCheckerTest {

    private final AllocationInputs inputs = order();
    private final AllocationPlan plan = CheckedEngine.allocate(inputs);

    @Test
    void soundPlanPasses() {
        assertEquals(List.of(), PlanChecker.failures(inputs, plan));
        assertFalse(plan.certificate().intervals().isEmpty());
    }

    @Test
    void pieceOffTheGridIsFound() {
        assertFound(line(0, l -> with(l, l.quantityPar() + 1, l.notional(), l.legal(), l.postTradeMetrics())));
    }

    @Test
    void wrongSumIsFound() {
        assertFound(line(0, l -> with(l, l.quantityPar() + 1000, l.notional(), l.legal(), l.postTradeMetrics())));
        PlanSummary s = plan.summary();
        assertFound(new AllocationPlan(
                plan.allocations(),
                new PlanSummary(
                        s.totalAllocatedPar() + 1000,
                        s.unallocatedPar() - 1000,
                        s.allocationRate(),
                        s.accountsAllocated(),
                        s.accountsSkipped(),
                        s.totalNotional(),
                        s.preTradeMean(),
                        s.postTradeMean(),
                        s.preTradeStdDev(),
                        s.postTradeStdDev(),
                        s.improvement(),
                        s.maxDeviation(),
                        s.minDeviation(),
                        s.withinTolerance()),
                plan.warnings(),
                plan.certificate(),
                plan.tieSeed(),
                plan.solverVersion()));
    }

    @Test
    void wrongMoneyIsFound() {
        assertFound(line(
                3,
                l -> with(
                        l,
                        l.quantityPar(),
                        l.notional().add(new BigDecimal("0.01")),
                        l.legal(),
                        l.postTradeMetrics())));
    }

    @Test
    void wrongMetricIsFound() {
        assertFound(line(3, l -> {
            Metrics m = l.postTradeMetrics();
            return with(
                    l,
                    l.quantityPar(),
                    l.notional(),
                    l.legal(),
                    new Metrics(
                            m.activeSpreadDuration() + 1e-6,
                            m.contributionToDuration(),
                            m.duration(),
                            m.spreadDuration(),
                            m.dts(),
                            m.oasBp(),
                            m.securityWeight(),
                            m.issuerWeight()));
        }));
    }

    @Test
    void legalRangeThatLeavesPiecesOutIsFound() {
        for (int i = 0; i < plan.allocations().size(); i++) {
            LegalRange r = plan.allocations().get(i).legal();
            if (r.maximumPar() > r.minimumPar()) {
                LegalRange shorter =
                        new LegalRange(r.minimumPar(), r.incrementPar(), r.maximumPar() - r.incrementPar());
                LegalRange later = new LegalRange(r.minimumPar() + r.incrementPar(), r.incrementPar(), r.maximumPar());
                assertFound(line(i, l -> with(l, l.quantityPar(), l.notional(), shorter, l.postTradeMetrics())));
                assertFound(line(i, l -> with(l, l.quantityPar(), l.notional(), later, l.postTradeMetrics())));
            }
        }
    }

    @Test
    void boundThatDoesNotFollowIsFound() {
        Certificate c = plan.certificate();
        double tight = c.value() * (1 - 1e-12);
        assertFound(certificate(certificate(c, c.value(), c.value() * 1.001, c.intervals())));
        assertFound(certificate(certificate(c, c.value() * 1.001, c.lowerBound(), c.intervals())));
        assertFound(certificate(certificate(c, c.value(), tight, List.of())));
        for (int i = 0; i < c.intervals().size(); i++) {
            List<MeanInterval> hole = new ArrayList<>(c.intervals());
            MeanInterval removed = hole.remove(i);
            if (removed.meanHigh() - removed.meanLow() > 1e-6) {
                assertFound(certificate(certificate(c, c.value(), c.lowerBound(), hole)));
            }
            List<MeanInterval> moved = new ArrayList<>(c.intervals());
            moved.set(i, new MeanInterval(removed.meanLow(), removed.meanHigh(), removed.center() + 0.5, 0, false));
            assertFound(certificate(certificate(c, c.value(), c.lowerBound(), moved)));
        }
    }

    @Test
    void statusThatSaysTooMuchIsFound() {
        Certificate c = plan.certificate();
        Certificate boast = new Certificate(
                c.objective(),
                c.value(),
                c.value() * 0.9,
                0.1,
                Certificate.Status.OPTIMAL,
                c.method(),
                c.intervals(),
                1,
                0);
        assertFound(certificate(boast));
    }

    @Test
    void unallocatedThatCouldBePlacedIsFound() {
        Certificate c = plan.certificate();
        assertFound(certificate(c.withUnallocatedLowerBound(1000)));
    }

    @Test
    void unsoundPlanIsNeverReturned() {
        AllocationPlan lie = certificate(plan.certificate().withUnallocatedLowerBound(1000));
        PlanFailedItsCheckException thrown =
                assertThrows(PlanFailedItsCheckException.class, () -> PlanChecker.requireSound(inputs, lie));
        assertFalse(thrown.failures().isEmpty());
    }

    private void assertFound(AllocationPlan lie) {
        assertTrue(!PlanChecker.failures(inputs, lie).isEmpty());
    }

    private AllocationPlan line(int i, UnaryOperator<AccountAllocation> change) {
        List<AccountAllocation> lines = new ArrayList<>(plan.allocations());
        lines.set(i, change.apply(lines.get(i)));
        return new AllocationPlan(
                lines, plan.summary(), plan.warnings(), plan.certificate(), plan.tieSeed(), plan.solverVersion());
    }

    private AllocationPlan certificate(Certificate certificate) {
        return new AllocationPlan(
                plan.allocations(), plan.summary(), plan.warnings(), certificate, plan.tieSeed(), plan.solverVersion());
    }

    private static Certificate certificate(Certificate c, double value, double bound, List<MeanInterval> intervals) {
        return new Certificate(
                c.objective(),
                value,
                bound,
                (value - bound) / value,
                Certificate.Status.GAP_OPEN,
                c.method(),
                intervals,
                c.iterations(),
                c.unallocatedLowerBoundPar());
    }

    private static AccountAllocation with(
            AccountAllocation l, long quantityPar, BigDecimal notional, LegalRange legal, Metrics post) {
        return new AccountAllocation(
                l.accountId(),
                l.accountName(),
                quantityPar,
                notional,
                l.nav(),
                l.holdingPar(),
                l.sellablePar(),
                l.availableCash(),
                l.postTradeCash(),
                legal,
                l.caps(),
                l.reason(),
                l.preTradeMetrics(),
                post,
                l.findings(),
                l.request(),
                l.withinTolerance(),
                l.proRata());
    }

    private static AllocationInputs order() {
        SplittableRandom random = new SplittableRandom(3);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double nav = 1e7 + random.nextInt(100_000_000);
            double cash = random.nextBoolean() ? nav * 0.01 : nav;
            accounts.add(Samples.account("A" + (10 + i), nav, cash, 0, 3.5 + random.nextDouble() * 3));
        }
        return Samples.inputs(
                Side.BUY,
                12_000_000,
                Samples.bond(2000, 1000),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000),
                100_000,
                accounts);
    }
}
