package com.allocationsystem.allocation.engine.limit;

import com.allocationsystem.allocation.model.plan.LegalRange;
import com.allocationsystem.shared.Side;

/**
 * The pieces one account may get: nothing, a run of pieces on a grid, and possibly one top piece that sells everything.
 *
 * <p>With D = minimum denomination, d = increment, m = smallest allocation, h = par held, of a SELL par that can be sold:
 *
 * <ul>
 *   <li>BUY, h = 0: x &ge; max(m, D), (x - D) mod d = 0;
 *   <li>BUY, h &gt; 0: x &ge; m, x mod d = 0, h + x &ge; D (a top-up may be smaller than D);
 *   <li>SELL: m &le; x &le; h - D, x mod d = 0; or x = h, always legal, odd lots too.
 * </ul>
 *
 * No piece is above the cap. Every operation is O(1). A full liquidation one step above the run is the run's last piece, not a
 * piece apart: shares may fall between the two and be rounded to either.
 *
 * @param lowPar first piece of the run; 0 when there is no run
 * @param highPar last piece of the run; 0 when there is no run
 * @param stepPar d, the step of the run
 * @param topPar the full liquidation, more than a step above {@code highPar} or off its grid; 0 when there is none
 */
public record LegalSizes(long lowPar, long highPar, long stepPar, long topPar) {

    /** Answer of a look-up that finds no piece. */
    public static final long NONE = -1;

    /**
     * @param side of the order
     * @param denominationPar D, above 0
     * @param stepPar d, above 0
     * @param smallestPar m, 0 or more
     * @param holdingPar h, 0 or more
     * @param capPar the lowest cap, 0 or more
     */
    public static LegalSizes of(
            Side side, long denominationPar, long stepPar, long smallestPar, long holdingPar, long capPar) {
        if (side == Side.SELL) {
            long low = onGrid(Math.max(smallestPar, stepPar), 0, stepPar);
            return of(
                    low,
                    Math.min(capPar, holdingPar - denominationPar),
                    stepPar,
                    holdingPar <= capPar ? holdingPar : 0);
        }
        if (holdingPar == 0) {
            return of(onGrid(Math.max(smallestPar, denominationPar), denominationPar, stepPar), capPar, stepPar, 0);
        }
        long completing = Math.max(denominationPar - holdingPar, stepPar);
        return of(onGrid(Math.max(smallestPar, completing), 0, stepPar), capPar, stepPar, 0);
    }

    /** @return only 0 is legal */
    public static LegalSizes nothing(long stepPar) {
        return new LegalSizes(0, 0, stepPar, 0);
    }

    private static LegalSizes of(long low, long highest, long step, long top) {
        if (highest < low) {
            return new LegalSizes(0, 0, step, top);
        }
        long high = highest - (highest - low) % step;
        return top - high == step ? new LegalSizes(low, top, step, 0) : new LegalSizes(low, high, step, top);
    }

    /** @return the smallest value from {@code least} up that is {@code offset} plus a multiple of {@code step} */
    private static long onGrid(long least, long offset, long step) {
        return least + Math.floorMod(offset - least, step);
    }

    /** @return whether some piece of the run is legal */
    public boolean hasRun() {
        return highPar > 0;
    }

    /** @return the smallest piece above 0; 0 when only 0 is legal */
    public long minimumPar() {
        return hasRun() ? lowPar : topPar;
    }

    /** @return the largest piece; 0 when only 0 is legal */
    public long maximumPar() {
        return topPar > 0 ? topPar : highPar;
    }

    /** @return whether {@code par} is legal; 0 always is */
    public boolean contains(long par) {
        return par >= 0 && floor(par) == par;
    }

    /**
     * @param par 0 or more
     * @return the largest legal piece not above it
     */
    public long floor(long par) {
        if (topPar > 0 && par >= topPar) {
            return topPar;
        }
        if (!hasRun() || par < lowPar) {
            return 0;
        }
        return par >= highPar ? highPar : par - (par - lowPar) % stepPar;
    }

    /**
     * @param par 0 or more
     * @return the smallest legal piece not below it, or {@link #NONE}
     */
    public long ceil(long par) {
        long below = floor(par);
        return below == par ? par : next(below);
    }

    /**
     * @param piece legal
     * @return the next larger legal piece, or {@link #NONE}
     */
    public long next(long piece) {
        if (hasRun() && piece < highPar) {
            return piece == 0 ? lowPar : piece + stepPar;
        }
        return piece < topPar ? topPar : NONE;
    }

    /**
     * @param piece legal
     * @return the next smaller legal piece, or {@link #NONE}
     */
    public long previous(long piece) {
        return piece <= 0 ? NONE : floor(piece - 1);
    }

    /** @return as shown to the user */
    public LegalRange range() {
        return new LegalRange(minimumPar(), stepPar, maximumPar());
    }
}
