package com.allocationsystem.allocation.engine.method.dispersion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.LargePieces;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.MinDispersion.Weighting;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders whose smallest pieces are millions: proven, and followed by the independent checker. */
class LargePiecesTest {

    @ParameterizedTest
    @CsvSource({"BUY, EQUAL, 5", "SELL, EQUAL, 5", "BUY, NAV, 20", "SELL, NAV, 20", "BUY, EQUAL, 20", "SELL, EQUAL, 20"
    })
    void everyOrderIsOptimal(Side side, Weighting weighting, int mostMillions) {
        int exact = 0;
        for (int accounts : new int[] {8, 16, 40, 120}) {
            for (int seed = 0; seed < (accounts < 100 ? 2 : 1); seed++) {
                TargetMetric target = TargetMetric.values()[(accounts + seed) % TargetMetric.values().length];
                MinDispersion method = new MinDispersion(target, weighting, 0, 1000);
                AllocationPlan plan =
                        CheckedEngine.allocate(LargePieces.order(accounts, seed, side, method, mostMillions));
                Certificate certificate = plan.certificate();
                assertEquals(
                        Certificate.Status.OPTIMAL, certificate.status(), accounts + " " + seed + " " + certificate);
                exact += certificate.intervals().stream().anyMatch(MeanInterval::exact) ? 1 : 0;
            }
        }
        assertTrue(exact >= 2, "least costs of every total took part in " + exact);
    }

    /**
     * Weights by NAV leave every split of a total the same mean, so one least cost proves the order. Multipliers round 0 alone do not
     * prove the one of 1,000 accounts within the work.
     */
    @ParameterizedTest
    @ValueSource(ints = {120, 1000})
    void oneIntervalProvesAnOrderOfOneMean(int accounts) {
        MinDispersion method = new MinDispersion(TargetMetric.CONTRIBUTION_TO_DURATION, Weighting.NAV, 0, 1000);
        Certificate certificate = CheckedEngine.allocate(LargePieces.order(accounts, 1300, Side.SELL, method, 20))
                .certificate();
        assertEquals(Certificate.Status.OPTIMAL, certificate.status(), certificate::toString);
        assertEquals(1, certificate.intervals().size(), certificate::toString);
        assertTrue(certificate.intervals().get(0).exact(), certificate::toString);
    }

    /** So many odd lots of so few remainders that no split is found within the work: the best one known is answered. */
    @Test
    void orderThatTakesTooMuchWork_saysItsGap() {
        MinDispersion method = new MinDispersion(TargetMetric.CONTRIBUTION_TO_DURATION, Weighting.EQUAL, 0, 1000);
        AllocationPlan plan = CheckedEngine.allocate(LargePieces.order(1000, 302, Side.SELL, method, 20));
        assertEquals(Certificate.Status.GAP_OPEN, plan.certificate().status());
        assertTrue(plan.certificate().relativeGap() < 1e-3, plan.certificate()::toString);
    }
}
