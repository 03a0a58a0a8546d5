package com.allocationsystem.allocation.engine.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Side;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LegalSizesTest {

    @Test
    void newPositionStartsAtTheDenomination() {
        LegalSizes sizes = LegalSizes.of(Side.BUY, 2000, 1000, 0, 0, 5999); // rule: x >= D, (x - D) mod d = 0
        assertEquals(new LegalSizes(2000, 5000, 1000, 0), sizes);
    }

    @Test
    void topUpMayBeSmallerThanTheDenomination() {
        LegalSizes sizes = LegalSizes.of(Side.BUY, 100_000, 1000, 0, 250_000, 10_500); // h > 0: x mod d = 0, h + x >= D
        assertEquals(new LegalSizes(1000, 10_000, 1000, 0), sizes);
    }

    @Test
    void topUpCompletesAnOddLotToTheDenomination() {
        LegalSizes sizes = LegalSizes.of(Side.BUY, 100_000, 1000, 0, 99_500, 10_000); // 99,500 + 1,000 >= 100,000
        assertEquals(1000, sizes.minimumPar());
        assertEquals(
                41_000,
                LegalSizes.of(Side.BUY, 100_000, 1000, 0, 59_500, 60_000).minimumPar());
    }

    @Test
    void fullLiquidationOfAnOddLotIsLegal_whenUnderTheSmallestPiece() {
        LegalSizes sizes = LegalSizes.of(Side.SELL, 2000, 1000, 50_000, 777, 1_000_000);
        assertEquals(777, sizes.maximumPar());
        assertTrue(sizes.contains(777));
        assertFalse(sizes.hasRun());
    }

    @Test
    void saleLeavesTheDenominationOrNothing() {
        LegalSizes sizes = LegalSizes.of(Side.SELL, 2000, 1000, 0, 5500, 1_000_000); // h - D = 3,500
        assertEquals(new LegalSizes(1000, 3000, 1000, 5500), sizes);
        assertFalse(sizes.contains(4000));
        assertEquals(5500, sizes.next(3000));
        assertEquals(LegalSizes.NONE, sizes.next(5500));
    }

    /** Else a share between the two would count as a gap, and never be rounded up to selling everything. */
    @Test
    void fullLiquidationOneStepAboveTheRunEndsTheRun() {
        LegalSizes sizes = LegalSizes.of(Side.SELL, 1000, 1000, 0, 2000, 1_000_000); // h - D = 1,000, h = 2,000
        assertEquals(new LegalSizes(1000, 2000, 1000, 0), sizes);
    }

    @Test
    void operationsAgreeWithTheListOfPieces_onRandomAccounts() {
        SplittableRandom random = new SplittableRandom(7);
        for (int k = 0; k < 20_000; k++) {
            long d = 1 + random.nextInt(6);
            long denomination = 1 + random.nextInt(15);
            long m = random.nextInt(12);
            long h = random.nextInt(3) == 0 ? 0 : random.nextInt(40);
            long cap = random.nextInt(45);
            Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
            TreeSet<Long> listed = listed(side, denomination, d, m, h, cap);
            LegalSizes sizes = LegalSizes.of(side, denomination, d, m, h, cap);
            for (long x = 0; x <= 50; x++) {
                String at = "case %d x %d %s %s".formatted(k, x, sizes, listed);
                assertEquals(listed.contains(x), sizes.contains(x), at);
                assertEquals(listed.floor(x), sizes.floor(x), at);
                assertEquals(orNone(listed.ceiling(x)), sizes.ceil(x), at);
                if (listed.contains(x)) {
                    assertEquals(orNone(listed.higher(x)), sizes.next(x), at);
                    assertEquals(orNone(listed.lower(x)), sizes.previous(x), at);
                }
            }
            assertEquals(listed.last(), sizes.maximumPar());
            assertEquals(listed.size() > 1 ? listed.higher(0L) : 0L, sizes.minimumPar());
        }
    }

    private static long orNone(Long value) {
        return value == null ? LegalSizes.NONE : value;
    }

    /** The rules word by word. */
    private static TreeSet<Long> listed(Side side, long denomination, long d, long m, long h, long cap) {
        TreeSet<Long> pieces = new TreeSet<>();
        pieces.add(0L);
        for (long x = 1; x <= cap; x++) {
            boolean legal = side == Side.SELL
                    ? x == h || m <= x && x <= h - denomination && x % d == 0
                    : h == 0
                            ? x >= Math.max(m, denomination) && Math.floorMod(x - denomination, d) == 0
                            : x >= m && x % d == 0 && h + x >= denomination;
            if (legal) {
                pieces.add(x);
            }
        }
        return pieces;
    }
}
