package com.allocationsystem.allocation.search;

import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** New pieces for a few accounts, legal and of the same sum as the old ones. */
final class PieceMove extends AbstractMove<SplitUnderSearch> {

    private final List<Piece> pieces;
    private final List<Long> par;

    PieceMove(List<Piece> pieces, List<Long> par) {
        this.pieces = pieces;
        this.par = par;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<SplitUnderSearch> director) {
        return !pieces.isEmpty();
    }

    @Override
    protected PieceMove createUndoMove(ScoreDirector<SplitUnderSearch> director) {
        return new PieceMove(pieces, pieces.stream().map(Piece::getPar).toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<SplitUnderSearch> director) {
        for (int k = 0; k < pieces.size(); k++) {
            director.beforeVariableChanged(pieces.get(k), "par");
            pieces.get(k).setPar(par.get(k));
            director.afterVariableChanged(pieces.get(k), "par");
        }
    }
}
