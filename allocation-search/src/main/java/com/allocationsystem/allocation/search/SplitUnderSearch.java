package com.allocationsystem.allocation.search;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.simplelong.SimpleLongScore;

/** A split while it is searched, with what does not change. Public because OptaPlanner reads it by reflection. */
@PlanningSolution
public class SplitUnderSearch {

    /** Score of the split that the search starts from; a score of 0 would be no dispersion at all. */
    static final double SCORE_AT_START = 1e15;

    @PlanningEntityCollectionProperty
    private List<Piece> pieces;

    @PlanningScore
    private SimpleLongScore score;

    private LegalTable table;
    private TargetColumns columns;
    private double center;
    private double scorePerVariance;

    /** For OptaPlanner, which copies solutions. */
    public SplitUnderSearch() {}

    SplitUnderSearch(LegalTable table, TargetColumns columns, long[] start) {
        this.table = table;
        this.columns = columns;
        this.center = columns.mean(start);
        this.scorePerVariance = SCORE_AT_START / columns.variance(start);
        this.pieces = new ArrayList<>(start.length);
        for (int i = 0; i < start.length; i++) {
            pieces.add(new Piece(i, start[i]));
        }
    }

    /** Any par; the moves keep to legal pieces. */
    @ValueRangeProvider(id = "par")
    public CountableValueRange<Long> par() {
        return ValueRangeFactory.createLongValueRange(0, Long.MAX_VALUE);
    }

    LegalTable table() {
        return table;
    }

    TargetColumns columns() {
        return columns;
    }

    /** @return near the mean; distances from it keep the sums accurate */
    double center() {
        return center;
    }

    double scorePerVariance() {
        return scorePerVariance;
    }

    long[] parOfEachAccount() {
        long[] par = new long[pieces.size()];
        for (Piece piece : pieces) {
            par[piece.account()] = piece.getPar();
        }
        return par;
    }

    public List<Piece> getPieces() {
        return pieces;
    }

    public void setPieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    public SimpleLongScore getScore() {
        return score;
    }

    public void setScore(SimpleLongScore score) {
        this.score = score;
    }
}
