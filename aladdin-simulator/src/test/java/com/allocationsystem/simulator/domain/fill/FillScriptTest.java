package com.allocationsystem.simulator.domain.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.simulator.domain.fill.FillScript.Book;
import com.allocationsystem.simulator.domain.fill.FillScript.Bust;
import com.allocationsystem.simulator.domain.fill.FillScript.Cancel;
import com.allocationsystem.simulator.domain.fill.FillScript.Execute;
import com.allocationsystem.simulator.domain.fill.FillScript.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FillScriptTest {

    private static final BigDecimal PRICE = new BigDecimal("98.5");

    @Test
    void sameSeedGivesTheSameSteps_andAnotherSeedOthers() {
        assertEquals(script(7, 100_001, 50_000), script(7, 100_001, 50_000));
        assertTrue(LongStream.range(0, 20).anyMatch(id -> !script(7, id, 50_000).equals(script(8, id, 50_000))));
    }

    @Test
    void everyKindOfLifeOccurs_andFillsAreWholeIncrements() {
        Set<String> kinds = new HashSet<>();
        for (long id = 0; id < 400; id++) {
            List<Step> steps = script(1, id, 50_000);
            Fills fills = played(steps);
            kinds.add(kind(steps, fills.filledPar()));
            steps.stream()
                    .filter(Execute.class::isInstance)
                    .map(Execute.class::cast)
                    .forEach(fill ->
                            assertTrue(fill.quantityPar() > 0 && fill.quantityPar() % 1000 == 0, fill::toString));
            assertTrue(
                    !steps.contains(new Book()) || fills.filledPar() == 50_000,
                    () -> "booked with " + fills.filledPar() + ": " + steps);
        }
        assertEquals(Set.of("filled", "part", "busted", "over", "late"), kinds);
    }

    @Test
    void smallestOrderIsFilledWhole() {
        for (long id = 0; id < 50; id++) {
            assertTrue(played(script(1, id, 1000)).filledPar() >= 1000);
        }
    }

    private static String kind(List<Step> steps, long filled) {
        if (steps.stream().anyMatch(Bust.class::isInstance)) {
            return "busted";
        }
        if (steps.get(0) instanceof Cancel) {
            return "late";
        }
        return filled > 50_000 ? "over" : filled == 50_000 ? "filled" : "part";
    }

    private static Fills played(List<Step> steps) {
        Fills fills = Fills.NONE;
        for (Step step : steps) {
            if (step instanceof Execute fill) {
                fills = fills.and(new Fill(fill.fillId(), fill.quantityPar(), fill.price(), Instant.EPOCH, false));
            } else if (step instanceof Bust bust) {
                fills = fills.bust(bust.fillId());
            }
        }
        return fills;
    }

    private static List<Step> script(long seed, long id, long facePar) {
        return FillScript.of(seed, id, facePar, 1000, PRICE);
    }
}
