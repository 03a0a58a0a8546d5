package com.allocationsystem.benchmarks.http;

import static com.allocationsystem.benchmarks.http.HttpReport.add;

import com.allocationsystem.benchmarks.http.HttpBenchmark.SizeMeasured;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Time of one preview by number of accounts as SVG: both axes logarithmic, so that time in proportion is a line of slope one. */
final class HttpPlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int BOTTOM = 50;
    private static final int TOP = 20;
    private static final int RIGHT = 20;

    private final int fewest;
    private final int most;
    private final int shortest;
    private final int longest;

    private HttpPlot(List<SizeMeasured> measured) {
        fewest = decade(measured.get(0).accounts());
        most = fewest + Math.max(1, decade(measured.get(measured.size() - 1).accounts() - 1) + 1 - fewest);
        shortest = decade(
                measured.stream().mapToDouble(size -> at(size, 0.5)).min().orElse(1));
        longest = 1
                + decade(measured.stream()
                        .mapToDouble(size -> at(size, 0.99))
                        .max()
                        .orElse(1));
    }

    /** @param measured by number of accounts, at least one */
    static String of(List<SizeMeasured> measured) {
        return new HttpPlot(measured).svg(measured);
    }

    private String svg(List<SizeMeasured> measured) {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH,
                HEIGHT);
        for (int power = fewest; power <= most; power++) {
            double x = x(Math.pow(10, power));
            line(svg, x, TOP, x, HEIGHT - BOTTOM);
            text(svg, x, HEIGHT - BOTTOM + 18, "middle", String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)));
        }
        for (int power = shortest; power <= longest; power++) {
            double y = y(Math.pow(10, power));
            line(svg, LEFT, y, WIDTH - RIGHT, y);
            text(svg, LEFT - 8, y + 4, "end", String.format(Locale.ROOT, "%,.0f ms", Math.pow(10, power)));
        }
        text(
                svg,
                (LEFT + WIDTH - RIGHT) / 2.0,
                HEIGHT - 12,
                "middle",
                "accounts; one client, p50 (filled) and p99 (open)");
        add(
                svg,
                "<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"%s\"/>%n",
                measured.stream()
                        .map(size -> String.format(Locale.ROOT, "%.1f,%.1f", x(size.accounts()), y(at(size, 0.5))))
                        .collect(Collectors.joining(" ")));
        for (SizeMeasured size : measured) {
            dot(svg, size, 0.5, "#1f5fa8");
            dot(svg, size, 0.99, "white");
        }
        return svg.append("</svg>\n").toString();
    }

    private void dot(StringBuilder svg, SizeMeasured size, double share, String fill) {
        add(
                svg,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\" stroke=\"#1f5fa8\"/>%n",
                x(size.accounts()),
                y(at(size, share)),
                fill);
    }

    private double x(double accounts) {
        return LEFT + (Math.log10(accounts) - fewest) / (most - fewest) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double milliseconds) {
        double share = (Math.log10(milliseconds) - shortest) / (longest - shortest);
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private static double at(SizeMeasured size, double share) {
        return size.loads().get(0).milliseconds(share);
    }

    private static int decade(double number) {
        return (int) Math.floor(Math.log10(number));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        add(svg, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>%n", x1, y1, x2, y2);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        add(svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#333333\">%s</text>%n", x, y, anchor, words);
    }
}
