package com.allocationsystem.allocation.search;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Moves in the words of the desk: one account is opened, dropped, sells everything, or goes some increments up or down, and
 * a few others take or give up the difference; or two accounts swap their pieces. Public for OptaPlanner.
 */
public class PieceMoves implements MoveIteratorFactory<SplitUnderSearch, PieceMove> {

    private static final int TRIES = 40;
    private static final int MOST_OTHERS = 8;

    /** Increments moved are drawn from 1 to 2 to this power, small ones as likely as large ones. */
    private static final int SCALES = 14;

    @Override
    public long getSize(ScoreDirector<SplitUnderSearch> director) {
        return Long.MAX_VALUE;
    }

    @Override
    public Iterator<PieceMove> createOriginalMoveIterator(ScoreDirector<SplitUnderSearch> director) {
        throw new UnsupportedOperationException("moves are drawn by lot");
    }

    @Override
    public Iterator<PieceMove> createRandomMoveIterator(ScoreDirector<SplitUnderSearch> director, Random lot) {
        return new Drawn(director.getWorkingSolution(), new SplittableRandom(lot.nextLong()));
    }

    private record Drawn(SplitUnderSearch split, SplittableRandom lot) implements Iterator<PieceMove> {

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public PieceMove next() {
            for (int k = 0; k < TRIES; k++) {
                PieceMove move = lot.nextInt(8) == 0 ? swap(any(), any()) : change(any());
                if (move != null) {
                    return move;
                }
            }
            return new PieceMove(List.of(), List.of());
        }

        private PieceMove swap(Piece one, Piece other) {
            boolean legal = !one.getPar().equals(other.getPar())
                    && sizes(one).contains(other.getPar())
                    && sizes(other).contains(one.getPar());
            return legal ? new PieceMove(List.of(one, other), List.of(other.getPar(), one.getPar())) : null;
        }

        private PieceMove change(Piece piece) {
            long now = piece.getPar();
            long next = sizes(piece).floor(Math.max(0, wanted(piece)));
            if (next == now) {
                return null;
            }
            List<Piece> pieces = new ArrayList<>(List.of(piece));
            List<Long> par = new ArrayList<>(List.of(next));
            long rest = now - next;
            for (int k = 0; k < MOST_OTHERS && rest != 0; k++) {
                Piece other = any();
                if (!pieces.contains(other)) {
                    long before = other.getPar();
                    long after = rest > 0
                            ? sizes(other).floor(before + rest)
                            : sizes(other).ceil(Math.max(0, before + rest));
                    if (after != before) {
                        pieces.add(other);
                        par.add(after);
                        rest -= after - before;
                    }
                }
            }
            return rest == 0 ? new PieceMove(pieces, par) : null;
        }

        private long wanted(Piece piece) {
            LegalSizes sizes = sizes(piece);
            long increments = sizes.stepPar() * (1 + lot.nextLong(1L << lot.nextInt(SCALES)));
            return switch (lot.nextInt(6)) {
                case 0 -> 0;
                case 1 -> sizes.minimumPar();
                case 2 -> sizes.maximumPar();
                case 3, 4 -> piece.getPar() - increments;
                default -> piece.getPar() + increments;
            };
        }

        private Piece any() {
            return split.getPieces().get(lot.nextInt(split.getPieces().size()));
        }

        private LegalSizes sizes(Piece piece) {
            return split.table().sizes(piece.account());
        }
    }
}
