package com.allocationsystem.allocation.search;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import org.optaplanner.core.api.score.buildin.simplelong.SimpleLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.AbstractSolver;

/**
 * Looks for a better legal split of the same total by OptaPlanner's late acceptance.
 *
 * <p>Deterministic: the same start and seed give the same split on every machine, for it ends by counting steps, never by
 * the clock. The figures that decided when to use it stand in docs/decisions/0013.
 */
public final class OptaPlannerSearch implements LocalSearch {

    /** A move may be as bad as the split so many steps ago. */
    private static final int LATENESS = 20;

    /** Moves looked at in a step before the best of them is taken although none was accepted. */
    private static final long MOVES_A_STEP = 400;

    /** The best of so many accepted moves is the step. */
    private static final int ACCEPTED = 4;

    @Override
    public Found search(
            LegalTable table, TargetColumns columns, long[] start, double enoughVariance, int mostSteps, long seed) {
        SplitUnderSearch split = new SplitUnderSearch(table, columns, start);
        SimpleLongScore goal = SimpleLongScore.of(-Math.round(enoughVariance * split.scorePerVariance()));
        Solver<SplitUnderSearch> solver = SolverFactory.<SplitUnderSearch>create(config(goal, mostSteps, seed))
                .buildSolver();
        StepCount steps = new StepCount();
        ((AbstractSolver<SplitUnderSearch>) solver).addPhaseLifecycleListener(steps);
        return new Found(solver.solve(split).parOfEachAccount(), steps.taken);
    }

    private static final class StepCount extends PhaseLifecycleListenerAdapter<SplitUnderSearch> {

        private long taken;

        @Override
        public void stepEnded(AbstractStepScope<SplitUnderSearch> step) {
            taken++;
        }
    }

    private static SolverConfig config(SimpleLongScore goal, int mostSteps, long seed) {
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(PieceMoves.class)
                        .withSelectedCountLimit(MOVES_A_STEP))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATENESS))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED));
        phase.setTerminationConfig(
                new TerminationConfig().withStepCountLimit(mostSteps).withBestScoreLimit(goal.toString()));
        return new SolverConfig()
                .withSolutionClass(SplitUnderSearch.class)
                .withEntityClasses(Piece.class)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(DispersionScore.class))
                .withPhases(phase);
    }
}
