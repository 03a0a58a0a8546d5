package com.allocationsystem.allocation.domain.fairness.resplit;

import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How many trades the test needs to find favoritism of a given size.
 *
 * <p>Histories are made of trades drawn from the tested ones, each split at random, and favoritism is put into them: on each trade that
 * gained by the close the account gets a part of its fill share more, on each that lost the same part less. The part is such that the
 * account gains the tilt in a year, at its number of trades a year. The answer is the smallest number of trades with which the
 * stated share of such histories is found, at the level of Holm's first step.
 */
final class Power {

    /** Longer histories are not looked at. */
    static final int MOST_TRADES = 2_000;

    private static final int HISTORIES = 2_000;
    private static final double DAYS_OF_A_YEAR = 365;
    private static final double BP = 10_000;

    private final List<TestedTrade> trades;
    private final Resplit[] resplits;
    private final List<String> ids;
    private final TestSettings settings;

    Power(List<TestedTrade> trades, Resplit[] resplits, List<String> ids, TestSettings settings) {
        this.trades = trades;
        this.resplits = resplits;
        this.ids = ids;
        this.settings = settings;
    }

    /** @param tested places of the accounts that are tested together */
    Integer[] tradesNeeded(List<Integer> tested) {
        if (tested.isEmpty() || settings.tiltBp() == 0) {
            return new Integer[tested.size()];
        }
        RandomFills fills = new RandomFills(resplits, ids.size(), settings.seed());
        double critical = NormalQuantile.upper(TestSettings.LEVEL / tested.size() / 2);
        double days = days();
        return tested.stream()
                .map(account -> needed(account, fills, critical, days))
                .toArray(Integer[]::new);
    }

    private double days() {
        LocalDate first = trades.stream()
                .map(TestedTrade::businessDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = trades.stream()
                .map(TestedTrade::businessDate)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return ChronoUnit.DAYS.between(first, last) + 1.0;
    }

    private Integer needed(int account, RandomFills fills, double critical, double days) {
        List<Tilted> own = new ArrayList<>();
        double nav = 0;
        for (int t = 0; t < trades.size(); t++) {
            for (int p = 0; p < resplits[t].parts(); p++) {
                if (resplits[t].accountOf(p) == account) {
                    Part part = trades.get(t).parts().get(p);
                    nav = part.nav();
                    own.add(Tilted.of(trades.get(t), part, fills.gains(t, p), fills.moneys(t, p)));
                }
            }
        }
        double meanReturn = own.stream().mapToDouble(Tilted::meanGain).sum()
                / own.stream().mapToDouble(Tilted::meanMoney).sum();
        double earned = own.stream().mapToDouble(Tilted::wholeShare).average().orElse(0);
        double yearly = own.size() * DAYS_OF_A_YEAR / days;
        double part = settings.tiltBp() / BP * nav / (yearly * earned);
        if (!(part > 0) || Double.isInfinite(part)) {
            return null;
        }
        List<Excess> excess =
                own.stream().map(one -> one.excess(meanReturn, part)).toList();
        return smallest(excess, critical, settings.seed() + account);
    }

    /** Looks from half to twice the number at which a normal distribution would be found. */
    private static Integer smallest(List<Excess> excess, double critical, long seed) {
        double noise = Math.sqrt(
                excess.stream().mapToDouble(Excess::variance).average().orElse(0));
        double tilt = excess.stream().mapToDouble(Excess::tilt).average().orElse(0);
        double roots = (critical + NormalQuantile.upper(1 - TestSettings.POWER)) * noise / tilt;
        if (!(roots * roots <= MOST_TRADES)) {
            return null;
        }
        int tooFew = (int) Math.max(TestSettings.FEWEST_TRADES - 1, roots * roots / 2);
        int enough = (int) Math.max(TestSettings.FEWEST_TRADES, 2 * roots * roots);
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (found(excess, middle, critical, seed) < TestSettings.POWER) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** @return share of the histories of so many trades in which the test finds the account */
    private static double found(List<Excess> excess, int trades, double critical, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int found = 0;
        for (int h = 0; h < HISTORIES; h++) {
            double above = 0;
            double variance = 0;
            for (int t = 0; t < trades; t++) {
                Excess one = excess.get(random.nextInt(excess.size()));
                above += one.draws()[random.nextInt(one.draws().length)] - one.mean() + one.tilt();
                variance += one.variance();
            }
            found += above > critical * Math.sqrt(variance) ? 1 : 0;
        }
        return (double) found / HISTORIES;
    }

    /**
     * One trade of the account.
     *
     * @param gains in random re-splits
     * @param moneys in the same
     * @param lots accounts that got par of the fill
     * @param wholeShare what that part gains or loses, money, 0 or more
     * @param shareMoney money of that part, negative on a trade that lost
     */
    private record Tilted(double[] gains, double[] moneys, int lots, double wholeShare, double shareMoney) {

        static Tilted of(TestedTrade trade, Part part, double[] gains, double[] moneys) {
            int lots = 0;
            double filled = 0;
            double shares = 0;
            double gain = 0;
            double money = 0;
            for (Part one : trade.parts()) {
                lots += one.filledPar() > 0 ? 1 : 0;
                filled += one.filledPar();
                shares += one.sharePar();
                gain += one.filledPar() * one.gain();
                money += one.filledPar() * one.price();
            }
            double own = shares == 0 ? 0 : part.sharePar() / shares;
            return new Tilted(
                    gains, moneys, lots, own * Math.abs(gain), filled == 0 ? 0 : own * money * Math.signum(gain));
        }

        double meanGain() {
            return Arrays.stream(gains).average().orElse(0);
        }

        double meanMoney() {
            return Arrays.stream(moneys).average().orElse(0);
        }

        /** @return gains beyond the mean return */
        Excess excess(double meanReturn, double part) {
            double[] draws = new double[gains.length];
            double sum = 0;
            double squares = 0;
            for (int k = 0; k < draws.length; k++) {
                draws[k] = gains[k] - meanReturn * moneys[k];
                sum += draws[k];
                squares += draws[k] * draws[k];
            }
            double mean = sum / draws.length;
            double variance = Math.max(0, (squares - sum * mean) / (draws.length - 1));
            double tilt = part * (wholeShare - meanReturn * shareMoney);
            return new Excess(draws, mean, variance + tilt * tilt / Math.max(1, lots - 1), tilt);
        }
    }

    /**
     * Gains of one trade beyond the mean return.
     *
     * @param variance in re-splits of the trade with the favoritism in it, which sets the lots farther apart
     * @param tilt what favoritism adds
     */
    private record Excess(double[] draws, double mean, double variance, double tilt) {}
}
