package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.PlanChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.LargePieces;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.certificate.ProofNode;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proof by cases is followed case by case: whatever is taken from it, added or changed no longer proves the bound. */
class CasesCheckTest {

    private AllocationInputs inputs;
    private AllocationPlan plan;
    private List<ProofNode> nodes;

    private void order(Side side) {
        MinDispersion least =
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000);
        for (int seed = 0; nodes == null || nodes.size() < 9; seed++) {
            inputs = LargePieces.order(12, seed, side, least);
            plan = CheckedEngine.allocate(inputs);
            nodes = plan.certificate().cases();
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void soundProofPasses(Side side) {
        order(side);
        assertEquals(List.of(), PlanChecker.failures(inputs, plan));
        assertTrue(nodes.stream()
                .anyMatch(node -> node.account() == null && !node.intervals().isEmpty()));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void caseLeftOut_orSaidTwice_isFound(Side side) {
        order(side);
        for (int i = 0; i < nodes.size(); i++) {
            List<ProofNode> less = new ArrayList<>(nodes);
            less.remove(i);
            assertFound(less, "without " + i);
            List<ProofNode> more = new ArrayList<>(nodes);
            more.add(i, nodes.get(i));
            assertFound(more, "twice " + i);
        }
        assertFound(List.of(), "nothing");
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void proofOfACaseTakenAway_isFound(Side side) {
        order(side);
        int some = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).intervals().isEmpty()) {
                assertFound(with(i, new ProofNode(null, null, List.of())), "empty " + i);
                some++;
            }
        }
        assertTrue(some > 1, "proven cases " + some);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void proofOfOtherNumbers_isFound(Side side) {
        order(side);
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = 0; k < nodes.get(i).intervals().size(); k++) {
                MeanInterval right = nodes.get(i).intervals().get(k);
                List<MeanInterval> moved = new ArrayList<>(nodes.get(i).intervals());
                moved.set(
                        k, new MeanInterval(right.meanLow(), right.meanHigh(), right.centre() + 5, right.multiplier()));
                assertFound(with(i, new ProofNode(null, null, moved)), "moved " + i);
            }
        }
    }

    /** An account that is told apart elsewhere, or not at all, leaves other pieces to the cases below. */
    @ParameterizedTest
    @EnumSource(Side.class)
    void accountsToldApartOtherwise_areFound(Side side) {
        order(side);
        ProofNode top = nodes.get(0);
        assertFound(with(0, new ProofNode(top.account(), 1_000_000_000_000L, List.of())), "all in the first case");
        assertFound(with(0, new ProofNode(top.account(), -1L, List.of())), "all in the second case");
        assertFound(with(0, new ProofNode(-1, top.atMostPar(), List.of())), "no account");
        assertFound(with(0, new ProofNode(12, top.atMostPar(), List.of())), "no such account");
        assertFound(with(0, new ProofNode(top.account(), null, List.of())), "no par");
        assertFound(with(0, new ProofNode(null, null, List.of())), "cut off at the top");
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void boundAboveWhatTheCasesProve_isFound(Side side) {
        order(side);
        Certificate c = plan.certificate();
        Certificate boast = new Certificate(
                c.objective(),
                c.value(),
                c.value() * 1.0001,
                0,
                Certificate.Status.OPTIMAL,
                c.method(),
                List.of(),
                c.iterations(),
                c.unallocatedLowerBoundPar(),
                nodes);
        List<String> failures = PlanChecker.failures(inputs, with(boast));
        assertTrue(failures.stream().anyMatch(f -> f.contains("does not follow")), failures.toString());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void proofByCasesAndByIntervals_isFound(Side side) {
        order(side);
        Certificate c = plan.certificate();
        List<MeanInterval> intervals = List.of(new MeanInterval(-9, 9, 0, 0));
        assertFalse(PlanChecker.failures(
                        inputs,
                        with(new Certificate(
                                c.objective(),
                                c.value(),
                                c.lowerBound(),
                                c.relativeGap(),
                                c.status(),
                                c.method(),
                                intervals,
                                c.iterations(),
                                c.unallocatedLowerBoundPar(),
                                nodes)))
                .isEmpty());
    }

    private List<ProofNode> with(int i, ProofNode node) {
        List<ProofNode> changed = new ArrayList<>(nodes);
        changed.set(i, node);
        return changed;
    }

    private void assertFound(List<ProofNode> changed, String what) {
        assertFalse(
                PlanChecker.failures(inputs, with(plan.certificate().withCases(changed)))
                        .isEmpty(),
                what);
    }

    private AllocationPlan with(Certificate certificate) {
        return new AllocationPlan(
                plan.allocations(), plan.summary(), plan.warnings(), certificate, plan.tieSeed(), plan.solverVersion());
    }
}
