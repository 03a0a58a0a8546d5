package com.allocationsystem.allocation.domain.fairness.resplit;

import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Splits the fills of one trade again, at random: each account's fill is a lot that goes, with its price, to some account of the block.
 *
 * <p>Accounts stand in a random order in which those with larger pro rata shares tend to be earlier (each waits an exponential time
 * divided by its share). The lots follow from the largest down; each goes to the first account in that order that has no lot yet and
 * may take as much. So no account gets more than its limits allow, and the sizes of the lots stay as they were.
 */
final class Resplit {

    /** A trade whose limits refuse so many orders in a row stays as it was split. */
    private static final int TRIES = 20;

    /** The low bits of a waiting time make room for the part's place. */
    private static final long PLACE_MASK = 0xFFFFF;

    private final int[] account;
    private final double[] share;
    private final long[] most;
    private final int[] owner;
    private final long[] lotPar;
    private final double[] lotGain;
    private final double[] lotMoney;
    private final long[] order;
    private final boolean[] taken;
    private final int[] receiver;

    /** @param accounts place of each account by its id */
    Resplit(TestedTrade trade, Map<String, Integer> accounts) {
        List<Part> parts = trade.parts();
        int n = parts.size();
        account =
                parts.stream().mapToInt(part -> accounts.get(part.accountId())).toArray();
        share = parts.stream().mapToDouble(Part::sharePar).toArray();
        most = parts.stream()
                .mapToLong(part -> Math.max(part.mostPar(), part.filledPar()))
                .toArray();
        owner = IntStream.range(0, n)
                .filter(i -> parts.get(i).filledPar() > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -parts.get(i).filledPar()))
                .mapToInt(Integer::intValue)
                .toArray();
        lotPar = Arrays.stream(owner).mapToLong(i -> parts.get(i).filledPar()).toArray();
        lotGain = Arrays.stream(owner)
                .mapToDouble(i -> parts.get(i).filledPar() * parts.get(i).gain())
                .toArray();
        lotMoney = Arrays.stream(owner)
                .mapToDouble(i -> parts.get(i).filledPar() * parts.get(i).price())
                .toArray();
        order = new long[n];
        taken = new boolean[n];
        receiver = new int[owner.length];
    }

    int parts() {
        return account.length;
    }

    int accountOf(int part) {
        return account[part];
    }

    /** Adds what each account gained and paid as the trade was split. */
    void addActual(double[] gain, double[] money) {
        add(owner, gain, money);
    }

    /** Adds what each account gains and pays in a random re-split. */
    void addRandom(SplittableRandom random, double[] gain, double[] money) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            shuffle(random);
            if (assign()) {
                add(receiver, gain, money);
                return;
            }
        }
        addActual(gain, money);
    }

    private void add(int[] to, double[] gain, double[] money) {
        for (int lot = 0; lot < to.length; lot++) {
            gain[account[to[lot]]] += lotGain[lot];
            money[account[to[lot]]] += lotMoney[lot];
        }
    }

    private void shuffle(SplittableRandom random) {
        for (int i = 0; i < order.length; i++) {
            double waits = -StrictMath.log(1 - random.nextDouble()) / share[i];
            order[i] = Double.doubleToLongBits(waits) & ~PLACE_MASK | i;
        }
        Arrays.sort(order);
    }

    private boolean assign() {
        Arrays.fill(taken, false);
        int first = 0;
        for (int lot = 0; lot < lotPar.length; lot++) {
            while (first < order.length && taken[place(first)]) {
                first++;
            }
            int at = first;
            while (at < order.length && (taken[place(at)] || most[place(at)] < lotPar[lot])) {
                at++;
            }
            if (at == order.length) {
                return false;
            }
            receiver[lot] = place(at);
            taken[receiver[lot]] = true;
        }
        return true;
    }

    private int place(int at) {
        return (int) (order[at] & PLACE_MASK);
    }
}
