package com.allocationsystem.allocation.engine.method.dispersion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.method.dispersion.proof.Covering.Range;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What intervals leave open of the means that splits can have. */
class CoveringTest {

    private final Covering covering = new Covering(new MeanRange(0, 10));

    @Test
    void restIsWhatNoIntervalHolds() {
        keep(4, 6);
        keep(1, 5);
        keep(8, 10);
        covering.openRest();
        assertEquals(List.of(new Range(6, 8), new Range(0, 1)), open());
    }

    @Test
    void openRangesAreForgotten_whereAnIntervalHoldsThemNow() {
        covering.open(2, 3);
        keep(0, 10);
        covering.openRest();
        assertFalse(covering.isOpen());
    }

    @Test
    void emptyRangesAreNotOpened() {
        covering.open(3, 3);
        assertFalse(covering.isOpen());
    }

    @Test
    void rangeIsHeldByOneInterval_notByTwoTogether() {
        keep(0, 5);
        keep(5, 10);
        assertTrue(covering.holds(new Range(1, 5)));
        assertFalse(covering.holds(new Range(4, 6)));
    }

    @Test
    void rangeAroundAMean_endsWhereMeansEnd() {
        assertEquals(new Range(0, 3), covering.around(1, 2));
        assertEquals(new Range(0, 10), covering.around(5, Double.POSITIVE_INFINITY));
    }

    private void keep(double low, double high) {
        covering.keep(new Interval(low, high, low, 0, true, 0));
    }

    private List<Range> open() {
        List<Range> ranges = new ArrayList<>();
        while (covering.isOpen()) {
            ranges.add(covering.next());
        }
        return ranges;
    }
}
