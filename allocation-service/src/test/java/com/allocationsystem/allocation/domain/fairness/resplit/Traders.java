package com.allocationsystem.allocation.domain.fairness.resplit;

import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Traders who split blocks over accounts A00, A01 and on: fair ones, and one who favors an account. */
final class Traders {

    static final double NAV = 20e6;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 2);
    private static final double PRICE = 0.98;

    /** First-day gain of 1 par: 30 basis points of par either way are usual. */
    private static final double GAIN = 0.003;

    private final SplittableRandom random;
    private final int accounts;

    /** What 1 par of a trade gains; drawn anew for each trade where there is none. */
    private final double[] gains;

    Traders(long seed, int accounts) {
        this(seed, accounts, List.of());
    }

    /** @param like trades whose first-day gains the further ones have, drawn at random */
    Traders(long seed, int accounts, List<TestedTrade> like) {
        this.random = new SplittableRandom(seed);
        this.accounts = accounts;
        this.gains =
                like.stream().mapToDouble(trade -> trade.parts().get(0).gain()).toArray();
    }

    private double gain() {
        return gains.length == 0 ? GAIN * random.nextGaussian() : gains[random.nextInt(gains.length)];
    }

    /** Larger accounts have larger shares. */
    double share(int account) {
        return 250_000 + 150_000.0 * account / accounts;
    }

    /** @return trades whose lots of 200,000 to 450,000 go to accounts at random, larger accounts first on average */
    List<TestedTrade> fair(int trades) {
        List<TestedTrade> history = new ArrayList<>();
        for (int t = 0; t < trades; t++) {
            history.add(trade(t, trades, lots(), gain()));
        }
        return history;
    }

    /** @return trades of which each account gets its share exactly */
    List<TestedTrade> proRata(int trades) {
        List<TestedTrade> history = new ArrayList<>();
        for (int t = 0; t < trades; t++) {
            double[] pars = new double[accounts];
            double size = 0.2 + random.nextDouble();
            Arrays.setAll(pars, i -> size * share(i));
            history.add(trade(t, trades, pars, gain()));
        }
        return history;
    }

    /** @return trades of which account A00 gets a part of its share more when they gain, and less when they lose; the others pay alike */
    List<TestedTrade> tilted(int trades, double part) {
        List<TestedTrade> history = new ArrayList<>();
        for (int t = 0; t < trades; t++) {
            double[] pars = lots();
            double gain = gain();
            double others = Arrays.stream(pars).sum() - pars[0];
            double moved = Math.signum(gain) * part * share(0) / totalShare() * (others + pars[0]);
            for (int i = 1; i < pars.length; i++) {
                pars[i] -= moved * pars[i] / others;
            }
            pars[0] += moved;
            history.add(trade(t, trades, pars, gain));
        }
        return history;
    }

    /** @return the part of {@link #tilted} that gains account A00 so many basis points a year with so many trades in a year, with gains like these */
    double partOf(double tiltBp, double tradesOfAYear) {
        double usualGain = Arrays.stream(gains).map(Math::abs).average().orElseThrow();
        double fill = accounts * 325_000 * share(0) / totalShare();
        return tiltBp / 10_000 * NAV / (tradesOfAYear * fill * usualGain);
    }

    private double totalShare() {
        double total = 0;
        for (int i = 0; i < accounts; i++) {
            total += share(i);
        }
        return total;
    }

    /** Lots from the largest down; each goes to an account drawn in proportion to the shares of those without one. */
    private double[] lots() {
        double[] pars = new double[accounts];
        for (int lot = 0; lot < accounts; lot++) {
            double open = 0;
            for (int i = 0; i < accounts; i++) {
                open += pars[i] == 0 ? share(i) : 0;
            }
            double drawn = random.nextDouble() * open;
            int account = -1;
            while (drawn >= 0) {
                account++;
                drawn -= pars[account] == 0 ? share(account) : 0;
            }
            pars[account] = Math.round(450_000 - 250_000.0 * lot / (accounts - 1));
        }
        return pars;
    }

    private TestedTrade trade(int t, int of, double[] pars, double gain) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            parts.add(new Part("A%02d".formatted(i), NAV, share(i), 1_000_000_000, Math.round(pars[i]), PRICE, gain));
        }
        return new TestedTrade(new UUID(0, t), FIRST.plusDays(364L * t / Math.max(1, of - 1)), parts);
    }
}
