package com.allocationsystem.localstack.supervision;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Where the stack tells its user what happens, one whole line at a time. */
public final class Console {

    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    public void say(String format, Object... values) {
        // One call per line: lines of two threads never mix.
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** @return seconds with one decimal, such as {@code 2.5 s} */
    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
