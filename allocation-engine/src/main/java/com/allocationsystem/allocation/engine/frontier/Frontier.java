package com.allocationsystem.allocation.engine.frontier;

import com.allocationsystem.allocation.engine.method.distance.SmallestDistance;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Splits of one order from pro rata to minimum dispersion, nearest to pro rata first.
 *
 * <p>The ends are the smallest distance that has a split and no limit at all. Dispersion falls as the distance grows, so between two
 * points the frontier lies in the rectangle that they span; the next distance halves the largest rectangle. So the points stand
 * where the dispersion falls, whether that is at a few percent of the share or at ten times it.
 *
 * @param points nearest to pro rata first, the last one without a limit; fewer than {@value #POINTS} where distances between them
 *     would differ by less than a hundredth of a percent of the share
 */
public record Frontier(List<FrontierPoint> points) {

    /** Most points. */
    public static final int POINTS = 11;

    private static final BigDecimal CLOSEST = BigDecimal.ONE.movePointLeft(SmallestDistance.DECIMALS);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Keeps an unmodifiable copy. */
    public Frontier {
        points = List.copyOf(points);
    }

    /**
     * @param smallest distance that has a split
     * @param split of the order within a distance; null for any
     */
    public static Frontier of(BigDecimal smallest, Function<BigDecimal, AllocationPlan> split) {
        AllocationPlan nearest = split.apply(smallest);
        AllocationPlan free = split.apply(null);
        FrontierPoint last = new FrontierPoint(null, free, DistanceFigures.of(free, nearest));
        List<FrontierPoint> points = new ArrayList<>();
        points.add(new FrontierPoint(smallest, nearest, DistanceFigures.of(nearest, nearest)));
        points.add(last);
        BigDecimal farthest = BigDecimal.valueOf(last.distance().greatest())
                .setScale(SmallestDistance.DECIMALS, RoundingMode.CEILING);
        while (points.size() < POINTS) {
            int place = largestRectangle(points, farthest);
            if (place < 0) {
                break;
            }
            BigDecimal distance = middle(points.get(place).maxDistance(), end(points.get(place + 1), farthest));
            AllocationPlan plan = split.apply(distance);
            points.add(place + 1, new FrontierPoint(distance, plan, DistanceFigures.of(plan, nearest)));
        }
        return new Frontier(points);
    }

    /** @return accounts that are at a limit at their pro rata share already: the others share what these cannot take */
    public int accountsAtLimit() {
        return (int) points.get(0).plan().allocations().stream()
                .filter(Frontier::isAtLimit)
                .count();
    }

    private static boolean isAtLimit(AccountAllocation line) {
        return line.proRata() != null
                && line.proRata().sharePar() >= line.legal().maximumPar();
    }

    /** @return place of the point that the rectangle begins at; -1 when no two neighbors are far enough apart */
    private static int largestRectangle(List<FrontierPoint> points, BigDecimal farthest) {
        int best = -1;
        double bestArea = -1;
        double bestWidth = 0;
        for (int k = 0; k + 1 < points.size(); k++) {
            BigDecimal from = points.get(k).maxDistance();
            BigDecimal to = end(points.get(k + 1), farthest);
            double width = to.subtract(from).doubleValue();
            double area = width
                    * Math.max(0, points.get(k).dispersion() - points.get(k + 1).dispersion());
            boolean divisible = to.subtract(from).compareTo(CLOSEST) > 0;
            if (divisible && (area > bestArea || area == bestArea && width > bestWidth)) {
                best = k;
                bestArea = area;
                bestWidth = width;
            }
        }
        return best;
    }

    private static BigDecimal end(FrontierPoint point, BigDecimal farthest) {
        return point.maxDistance() == null ? farthest : point.maxDistance();
    }

    private static BigDecimal middle(BigDecimal from, BigDecimal to) {
        return from.add(to).divide(TWO, SmallestDistance.DECIMALS, RoundingMode.CEILING);
    }
}
