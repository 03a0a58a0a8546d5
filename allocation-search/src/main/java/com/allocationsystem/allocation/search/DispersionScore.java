package com.allocationsystem.allocation.search;

import com.allocationsystem.allocation.engine.metric.TargetColumns;
import org.optaplanner.core.api.score.buildin.simplelong.SimpleLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** The variance kept from running sums, so that a change of one piece costs O(1). Public for OptaPlanner. */
public class DispersionScore implements IncrementalScoreCalculator<SplitUnderSearch, SimpleLongScore> {

    private TargetColumns columns;
    private double center;
    private double scorePerVariance;
    private double sum;
    private double squares;

    @Override
    public void resetWorkingSolution(SplitUnderSearch split) {
        columns = split.columns();
        center = split.center();
        scorePerVariance = split.scorePerVariance();
        sum = 0;
        squares = 0;
        split.getPieces().forEach(piece -> count(piece, 1));
    }

    @Override
    public SimpleLongScore calculateScore() {
        return SimpleLongScore.of(-Math.round((squares - sum * sum) * scorePerVariance));
    }

    @Override
    public void beforeVariableChanged(Object piece, String variable) {
        count((Piece) piece, -1);
    }

    @Override
    public void afterVariableChanged(Object piece, String variable) {
        count((Piece) piece, 1);
    }

    private void count(Piece piece, int sign) {
        int i = piece.account();
        double distance = columns.before()[i] + columns.perPar()[i] * piece.getPar() - center;
        double weighted = sign * columns.weight()[i] * distance;
        sum += weighted;
        squares += weighted * distance;
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
