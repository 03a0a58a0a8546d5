package com.allocationsystem.allocation.engine.fillpath;

import com.allocationsystem.allocation.model.fill.Award;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The split of every fill size of a block, fixed before the order is sent: one sequence of awards, of which a fill takes as many as it pays
 * for. A larger fill only adds awards, so no account loses par when more is filled.
 *
 * <p>The sequence is that of the quota method (Balinski and Young 1975, <i>The quota method of apportionment</i>): among the accounts that
 * the next award does not bring above their exact share rounded up, the one with the largest allocation per par held after it is
 * next. Where every award is one increment, each account has at least its exact share rounded down and at most rounded up, at
 * every fill size. Larger first awards (a minimum denomination) can leave that range; where each next award would bring its account
 * above it, the rule of the largest allocation per par alone decides.
 *
 * @param awards in order; the last one completes every allocation
 */
public record FillPath(List<Award> awards) {

    /** Keeps an unmodifiable copy. */
    public FillPath {
        awards = List.copyOf(awards);
    }

    /**
     * @param pieces of different accounts, in any order: it does not matter
     * @return their path; empty for no pieces
     * @throws ArithmeticException when the block is larger than a long
     */
    public static FillPath of(Collection<Piece> pieces) {
        long blockPar = 0;
        for (Piece piece : pieces) {
            blockPar = Math.addExact(blockPar, piece.quantityPar());
        }
        return new FillPath(new Sequence(blockPar, pieces).awards());
    }

    /** @return the fill sizes that can be placed whole, ascending; what is filled beyond one of them waits for the next */
    public List<Long> placeablePars() {
        return awards.stream().map(Award::filledPar).toList();
    }

    /**
     * @param filledPar par filled, 0 or more
     * @return par by account, without accounts that have none; together the largest placeable par that is not above the fill
     */
    public Map<String, Long> at(long filledPar) {
        Map<String, Long> split = new HashMap<>();
        for (Award award : awards) {
            if (award.filledPar() > filledPar) {
                break;
            }
            split.merge(award.accountId(), award.par(), Long::sum);
        }
        return split;
    }

    /** One account on its way to its allocation. */
    private record Claim(Piece piece, long hasPar, long stepPar, long eligibleFromPar) {

        /** @param blockPar all allocations together */
        static Claim of(Piece piece, long hasPar, long blockPar) {
            long step = piece.stepPar(hasPar);
            BigInteger exact = BigInteger.valueOf(hasPar)
                    .multiply(BigInteger.valueOf(blockPar))
                    .divide(BigInteger.valueOf(piece.quantityPar()));
            // The award is due once the account's exact share of the fill with it is above what the account has.
            return new Claim(piece, hasPar, step, exact.longValueExact() + 1 - step);
        }

        boolean complete() {
            return hasPar == piece.quantityPar();
        }
    }

    /** Draws the awards one after the other. */
    private static final class Sequence {

        /** Most par of the allocation for each par held with the award; ties go to the larger allocation, then by account id. */
        private static final Comparator<Claim> NEXT = Comparator.<Claim, Claim>comparing(
                        claim -> claim, Sequence::byShare)
                .thenComparing(claim -> -claim.piece().quantityPar())
                .thenComparing(claim -> claim.piece().accountId());

        private final long blockPar;
        private final PriorityQueue<Claim> due = new PriorityQueue<>(NEXT);
        private final PriorityQueue<Claim> waiting =
                new PriorityQueue<>(Comparator.comparingLong(Claim::eligibleFromPar));
        private long filledPar;

        Sequence(long blockPar, Collection<Piece> pieces) {
            this.blockPar = blockPar;
            pieces.forEach(piece -> waiting.add(Claim.of(piece, 0, blockPar)));
        }

        List<Award> awards() {
            List<Award> awards = new ArrayList<>();
            while (filledPar < blockPar) {
                Claim next = next();
                filledPar += next.stepPar();
                awards.add(new Award(next.piece().accountId(), next.stepPar(), filledPar));
                Claim after = Claim.of(next.piece(), next.hasPar() + next.stepPar(), blockPar);
                if (!after.complete()) {
                    waiting.add(after);
                }
            }
            return awards;
        }

        private Claim next() {
            while (!waiting.isEmpty() && waiting.peek().eligibleFromPar() <= filledPar) {
                due.add(waiting.poll());
            }
            if (!due.isEmpty()) {
                return due.poll();
            }
            Claim next = waiting.stream().min(NEXT).orElseThrow();
            waiting.remove(next);
            return next;
        }

        /** Compares quantity ÷ (held + award), the larger first, exactly in 128 bits. */
        private static int byShare(Claim one, Claim other) {
            long first = one.piece().quantityPar();
            long firstHeld = other.hasPar() + other.stepPar();
            long second = other.piece().quantityPar();
            long secondHeld = one.hasPar() + one.stepPar();
            int high = Long.compare(Math.multiplyHigh(second, secondHeld), Math.multiplyHigh(first, firstHeld));
            return high != 0 ? high : Long.compareUnsigned(second * secondHeld, first * firstHeld);
        }
    }
}
