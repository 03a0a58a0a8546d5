package com.allocationsystem.allocation.engine.fillpath;

import com.allocationsystem.allocation.model.fill.Award;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second reading of the quota method: looks at every account at every step. */
final class StepByStep {

    private StepByStep() {}

    static List<Award> awards(List<Piece> pieces) {
        long block = pieces.stream().mapToLong(Piece::quantityPar).sum();
        Map<Piece, Long> held = new HashMap<>();
        List<Award> awards = new ArrayList<>();
        long filled = 0;
        while (filled < block) {
            long now = filled;
            List<Piece> open = pieces.stream()
                    .filter(piece -> held.getOrDefault(piece, 0L) < piece.quantityPar())
                    .toList();
            List<Piece> within = open.stream()
                    .filter(piece -> held.getOrDefault(piece, 0L) * block
                            < piece.quantityPar() * (now + step(piece, held.getOrDefault(piece, 0L))))
                    .toList();
            Piece next = (within.isEmpty() ? open : within)
                    .stream()
                            .max(Comparator.<Piece, Double>comparing(piece -> {
                                        long has = held.getOrDefault(piece, 0L);
                                        return (double) piece.quantityPar() / (has + step(piece, has));
                                    })
                                    .thenComparing(Piece::quantityPar)
                                    .thenComparing(Piece::accountId, Comparator.reverseOrder()))
                            .orElseThrow();
            long step = step(next, held.getOrDefault(next, 0L));
            held.merge(next, step, Long::sum);
            filled += step;
            awards.add(new Award(next.accountId(), step, filled));
        }
        return awards;
    }

    private static long step(Piece piece, long has) {
        long first = Math.min(piece.quantityPar(), has == 0 ? piece.minimumPar() : piece.incrementPar());
        long rest = piece.quantityPar() - has - first;
        return rest < piece.incrementPar() ? first + rest : first;
    }
}
