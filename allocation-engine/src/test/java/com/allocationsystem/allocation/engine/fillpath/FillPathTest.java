package com.allocationsystem.allocation.engine.fillpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.model.fill.Award;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FillPathTest {

    private static final int CASES = 20_000;

    /** The tables of Balinski and Young 1975. */
    @Test
    void publishedExamples() {
        assertEquals(List.of(52L, 44L, 2L, 1L, 1L), split(100, 5117, 4400, 162, 161, 160));
        assertEquals(List.of(10L, 7L, 5L, 3L, 1L), split(26, 9061, 7179, 5259, 3319, 1182));
    }

    /** Largest remainder gives the fourth account 4 of 26 and 3 of 27. */
    @Test
    void fourthAccountOfTheExampleLosesNothing_whenOneMoreIsFilled() {
        long before = split(26, 9061, 7179, 5259, 3319, 1182).get(3);
        long after = split(27, 9061, 7179, 5259, 3319, 1182).get(3);
        assertTrue(after >= before, before + " of 26, " + after + " of 27");
    }

    @Test
    void everyFillIsWithinQuota_andALargerOneTakesNothing_whateverTheShares() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            long[] shares = random.longs(1 + random.nextInt(6), 1, 40).toArray();
            long block = Arrays.stream(shares).sum();
            FillPath path = path(1, 1, shares);
            assertEquals(block, path.awards().size());
            long[] held = new long[shares.length];
            for (Award award : path.awards()) {
                int account = Integer.parseInt(award.accountId());
                held[account] += award.par();
                for (int i = 0; i < shares.length; i++) {
                    long exact = shares[i] * award.filledPar();
                    long down = exact / block;
                    long up = (exact + block - 1) / block;
                    assertTrue(
                            held[i] >= down && held[i] <= up, "seed %d, filled %d".formatted(seed, award.filledPar()));
                }
            }
            assertEquals(
                    Arrays.stream(shares).boxed().toList(),
                    Arrays.stream(held).boxed().toList());
        }
    }

    /** The method as the paper words it, over all accounts at each step, in plain arithmetic. */
    @Test
    void sameAsTheRuleAppliedStepByStep_withTradableSizes() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            long increment = 1 + random.nextInt(3);
            long minimum = increment * (1 + random.nextInt(4));
            List<Piece> pieces = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> new Piece("" + i, 1 + random.nextInt(40), minimum, increment))
                    .toList();
            List<Piece> shuffled = new ArrayList<>(pieces);
            Collections.shuffle(shuffled, random);
            FillPath path = FillPath.of(shuffled);
            assertEquals(StepByStep.awards(pieces), path.awards(), "seed " + seed);
            assertTradable(pieces, path, seed);
        }
    }

    @Test
    void fillBetweenTwoPlaceableSizesWaitsForTheNext() {
        FillPath path = path(2000, 1000, 4000, 2000);
        assertEquals(List.of(2000L, 4000L, 5000L, 6000L), path.placeablePars());
        assertEquals(Map.of("0", 2000L), path.at(3999));
        assertEquals(Map.of("0", 2000L, "1", 2000L), path.at(4000));
        assertEquals(Map.of(), path.at(1999));
        assertEquals(Map.of("0", 4000L, "1", 2000L), path.at(Long.MAX_VALUE));
    }

    @Test
    void oddLotThatEmptiesAnAccountIsOneAward() {
        FillPath path = FillPath.of(List.of(new Piece("A", 1500, 2000, 1000), new Piece("B", 4500, 2000, 1000)));
        assertTrue(path.awards().stream().anyMatch(award -> award.accountId().equals("A") && award.par() == 1500));
        assertEquals(Map.of("A", 1500L, "B", 4500L), path.at(6000));
    }

    @Test
    void blocksOfAMillionMillionParAreExact() {
        FillPath path = FillPath.of(List.of(
                new Piece("A", 600_000_000_000L, 200_000_000_000L, 100_000_000_000L),
                new Piece("B", 400_000_000_000L, 200_000_000_000L, 100_000_000_000L)));
        assertEquals(Map.of("A", 600_000_000_000L, "B", 400_000_000_000L), path.at(1_000_000_000_000L));
    }

    @Test
    void noPiecesHaveAnEmptyPath_andImpossibleOnesAreRefused() {
        assertEquals(List.of(), FillPath.of(List.of()).awards());
        assertThrows(IllegalArgumentException.class, () -> new Piece("A", 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Piece("A", 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Piece("A", 1, 1, 0));
    }

    private static void assertTradable(List<Piece> pieces, FillPath path, int seed) {
        Map<String, Long> held = new HashMap<>();
        for (Award award : path.awards()) {
            long has = held.merge(award.accountId(), award.par(), Long::sum);
            Piece piece = pieces.get(Integer.parseInt(award.accountId()));
            boolean onStep = has >= piece.minimumPar() && (has - piece.minimumPar()) % piece.incrementPar() == 0;
            assertTrue(onStep || has == piece.quantityPar(), "seed %d: %s has %d".formatted(seed, piece, has));
        }
    }

    private static List<Long> split(long filled, long... shares) {
        Map<String, Long> split = path(1, 1, shares).at(filled);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> split.getOrDefault("" + i, 0L))
                .toList();
    }

    private static FillPath path(long minimum, long increment, long... shares) {
        return FillPath.of(IntStream.range(0, shares.length)
                .mapToObj(i -> new Piece("" + i, shares[i], minimum, increment))
                .toList());
    }
}
