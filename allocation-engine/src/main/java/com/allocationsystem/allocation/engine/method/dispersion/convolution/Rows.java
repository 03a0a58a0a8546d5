package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The least cost of every total that the first accounts can have: rows that do not overlap, ordered by their remainder of a step
 * and then by total.
 */
final class Rows {

    private record Span(long remainder, long first, long last) {}

    private final long step;
    private final Row[] rows;

    private Rows(long step, Row[] rows) {
        this.step = step;
        this.rows = rows;
    }

    /** @return the total 0 at no cost */
    static Rows start(long step) {
        return new Rows(step, new Row[] {new Row(0, step, new double[1])});
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    /** @return number of totals */
    long size() {
        long size = 0;
        for (Row row : rows) {
            size += row.cost().length;
        }
        return size;
    }

    /** @return the least cost of the total; infinite when no choice within the limit has it */
    double at(long total) {
        int place = total < 0 ? -1 : find(total);
        if (place < 0 || rows[place].first() % step != total % step || total > rows[place].last()) {
            return Double.POSITIVE_INFINITY;
        }
        return rows[place].cost()[(int) ((total - rows[place].first()) / step)];
    }

    /**
     * @param options of the next account
     * @param k number of accounts with it
     * @return the totals with that account that may still be completed within the limit; null when they are more than the work
     *     allows
     */
    Rows with(Options options, int k, Completions completions, RunEnvelope envelope, Work work) {
        List<Span> spans = reached(options, k, completions);
        long size = 0;
        for (Span span : spans) {
            size += (span.last - span.first) / step + 1;
        }
        if (options.more() == Options.TOO_MANY || !work.allows(size)) {
            return null;
        }
        Rows next = new Rows(
                step,
                spans.stream().map(span -> Row.of(span.first, span.last, step)).toArray(Row[]::new));
        for (Row row : rows) {
            if (options.hasZero()) {
                next.lower(row.first(), row.last(), to -> to.lower(row, 0, options.zero()));
            }
            if (options.hasTop()) {
                long top = options.top();
                next.lower(row.first() + top, row.last() + top, to -> to.lower(row, top, options.topCost()));
            }
            if (options.hasRun()) {
                next.lower(
                        row.first() + options.from(),
                        row.last() + options.largestOfRun(step),
                        to -> envelope.add(row, options, to));
            }
        }
        List<Row> parts = new ArrayList<>();
        for (Row row : next.rows) {
            completions.drop(row, k);
            row.cut(parts);
        }
        return new Rows(step, parts.toArray(Row[]::new));
    }

    private void lower(long first, long last, Consumer<Row> lowering) {
        for (int place = Math.max(0, find(first)); place < rows.length; place++) {
            Row to = rows[place];
            int side = compare(to, first);
            if (side > 0 && (to.first() % step != first % step || to.first() > last)) {
                return;
            }
            if (to.first() % step == first % step && to.last() >= first) {
                lowering.accept(to);
            }
        }
    }

    /** @return all totals that the options lead to, without overlap, in order */
    private List<Span> reached(Options options, int k, Completions completions) {
        List<Span> spans = new ArrayList<>();
        for (Row row : rows) {
            if (options.hasZero()) {
                span(row.first(), row.last(), k, completions, spans);
            }
            if (options.hasTop()) {
                span(row.first() + options.top(), row.last() + options.top(), k, completions, spans);
            }
            if (options.hasRun()) {
                span(row.first() + options.from(), row.last() + options.largestOfRun(step), k, completions, spans);
            }
        }
        spans.sort(Comparator.comparingLong(Span::remainder).thenComparingLong(Span::first));
        List<Span> merged = new ArrayList<>();
        int at = 0;
        while (at < spans.size()) {
            Span first = spans.get(at);
            long last = first.last;
            while (at < spans.size()
                    && spans.get(at).remainder == first.remainder
                    && spans.get(at).first <= last + Row.GAP * step) {
                last = Math.max(last, spans.get(at).last);
                at++;
            }
            merged.add(new Span(first.remainder, first.first, last));
        }
        return merged;
    }

    private void span(long first, long last, int k, Completions completions, List<Span> spans) {
        if (!completions.fits(k, first)) {
            return;
        }
        long from = first + stepsUp(completions.from(k, first) - first) * step;
        long to = last - stepsUp(last - completions.to(k, first)) * step;
        if (from <= to) {
            spans.add(new Span(first % step, from, to));
        }
    }

    private long stepsUp(long par) {
        return par <= 0 ? 0 : (par - 1) / step + 1;
    }

    /** @return place of the last row that does not come after the total; -1 when all do */
    private int find(long total) {
        int low = -1;
        int high = rows.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (compare(rows[middle], total) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(Row row, long total) {
        int byRemainder = Long.compare(row.first() % step, total % step);
        return byRemainder != 0 ? byRemainder : Long.compare(row.first(), total);
    }
}
