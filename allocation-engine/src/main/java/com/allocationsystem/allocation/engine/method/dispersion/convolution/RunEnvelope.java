package com.allocationsystem.allocation.engine.method.dispersion.convolution;

/**
 * Adds one account's run to a row of totals, in time linear in their number.
 *
 * <p>Total t before the account leads to the totals t + k, k = 0, 1, ..., at the cost of t plus that of piece k. All
 * these parabolas have one curvature, so of two the later one, once it is lower, stays lower; and it ends later. The candidates
 * for the lowest therefore form a queue: a new one removes those that it overtakes before they would have led.
 *
 * <p>Two thirds of an exact proof's time are spent here, so the loop works on local variables, and divides by one only where it
 * must.
 */
final class RunEnvelope {

    private int[] queue = new int[64];

    /** First total at which the candidate beats the one before it in the queue. */
    private int[] leads = new int[64];

    /**
     * @param from totals before the account
     * @param options the account's; has a run
     * @param to receives the totals after it
     */
    void add(Row from, Options options, Row to) {
        double[] cost = from.cost();
        double[] out = to.cost();
        if (queue.length < cost.length) {
            queue = new int[2 * cost.length];
            leads = new int[2 * cost.length];
        }
        int[] candidates = queue;
        int[] first = leads;
        int more = options.more();
        int best = options.best();
        double base = options.base();
        double slope = options.slope();
        double curve = options.curve();
        double perCost = 0.5 / curve;
        double middle = best - slope * perCost;
        int shift = Math.toIntExact((from.first() + options.from() - to.first()) / from.step());
        int end = Math.min(cost.length + more, out.length - shift);
        int head = 0;
        int tail = 0;
        for (int s = Math.max(0, -shift - more); s < end; s++) {
            if (s < cost.length && cost[s] < Double.POSITIVE_INFINITY) {
                int lead = s;
                while (tail > head) {
                    int before = candidates[tail - 1];
                    double rise = cost[s] - cost[before];
                    double perStep = s - before == 1 ? rise : rise / (s - before);
                    double equal = middle + 0.5 * (before + s) + perCost * perStep;
                    int over = before + more + 1;
                    lead = equal >= over ? over : equal >= s ? (int) equal + 1 : s;
                    if (tail - head < 2 || first[tail - 1] < lead) {
                        break;
                    }
                    tail--;
                }
                candidates[tail] = s;
                first[tail] = lead;
                tail++;
            }
            while (tail - head >= 2 && first[head + 1] <= s) {
                head++;
            }
            if (tail > head && s > candidates[head] + more) {
                head++;
            }
            if (tail > head && s + shift >= 0) {
                int off = s - candidates[head] - best;
                double reached = cost[candidates[head]] + base + off * (slope + curve * off);
                out[s + shift] = Math.min(out[s + shift], reached);
            }
        }
    }
}
