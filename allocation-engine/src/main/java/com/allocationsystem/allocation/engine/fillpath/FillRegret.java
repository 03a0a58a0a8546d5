package com.allocationsystem.allocation.engine.fillpath;

/**
 * What a fill costs for being divided by the path instead of by itself.
 *
 * @param filledPar par placed
 * @param dispersion of the target metric after the path's split of it, in the metric's unit
 * @param leastDispersion no tradable split of exactly that fill has a lower one
 */
public record FillRegret(long filledPar, double dispersion, double leastDispersion) {

    /** @return dispersion over the least one, less 1; 0 where both are 0, infinite where only the least one is */
    public double regret() {
        return dispersion <= leastDispersion ? 0 : dispersion / leastDispersion - 1;
    }
}
