package com.allocationsystem.simulator.domain.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the market does to an order, drawn from a seed: the same seed and order give the same steps. */
public final class FillScript {

    private static final BigDecimal TICK = new BigDecimal("0.015625");
    private static final int MOST_TICKS = 8;

    private final Random random;
    private final long facePar;
    private final long incrementPar;
    private final BigDecimal price;
    private final List<Step> steps = new ArrayList<>();

    private FillScript(long seed, long orderId, long facePar, long incrementPar, BigDecimal price) {
        this.random = new Random(seed * 31 + orderId);
        this.facePar = facePar;
        this.incrementPar = incrementPar;
        this.price = price;
    }

    /** One thing that happens to an order. */
    public sealed interface Step {}

    /** A fill. */
    public record Execute(String fillId, long quantityPar, BigDecimal price) implements Step {}

    /** A fill is taken back. */
    public record Bust(String fillId) implements Step {}

    /** The order is canceled in Aladdin; a fill may still follow. */
    public record Cancel() implements Step {}

    /** The order is booked. */
    public record Book() implements Step {}

    /**
     * Of ten orders about five are filled at one or several prices and booked, two only in part, one loses a fill and gets it again, one is
     * over-filled and one is filled after it was canceled.
     *
     * @param incrementPar fills are multiples of it, above 0
     * @param price about which the fills lie, clean per 100 par
     */
    public static List<Step> of(long seed, long orderId, long facePar, long incrementPar, BigDecimal price) {
        FillScript script = new FillScript(seed, orderId, facePar, incrementPar, price);
        script.draw();
        return List.copyOf(script.steps);
    }

    private void draw() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            fillAll();
            steps.add(new Book());
        } else if (kind < 7) {
            fill(part());
        } else if (kind == 7) {
            String busted = fill(part());
            steps.add(new Bust(busted));
            fillAll();
            steps.add(new Book());
        } else if (kind == 8) {
            fillAll();
            fill(incrementPar);
        } else {
            steps.add(new Cancel());
            fill(part());
        }
    }

    private void fillAll() {
        long left = facePar;
        for (int fills = random.nextInt(4); fills > 0 && left > incrementPar; fills--) {
            long part = Math.min(part(), left - incrementPar);
            fill(part);
            left -= part;
        }
        fill(left);
    }

    /** @return a multiple of the increment below the order's size, or that size when it is no larger than one increment */
    private long part() {
        long increments = facePar / incrementPar;
        return increments < 2 ? facePar : incrementPar * (1 + random.nextLong(increments - 1));
    }

    private String fill(long par) {
        String id = "F" + (steps.size() + 1);
        BigDecimal ticks = BigDecimal.valueOf(random.nextInt(2 * MOST_TICKS + 1) - (long) MOST_TICKS);
        steps.add(new Execute(id, par, price.add(TICK.multiply(ticks)).setScale(6, RoundingMode.HALF_UP)));
        return id;
    }
}
