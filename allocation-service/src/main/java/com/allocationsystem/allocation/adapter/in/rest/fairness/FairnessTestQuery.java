package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.domain.fairness.resplit.TestSettings;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the test is made. */
class FairnessTestQuery {

    private static final int FEWEST_RESPLITS = 1_000;
    private static final double LARGEST_TILT_BP = 1_000;
    private static final double DEFAULT_TILT_BP = 10;
    private static final long DEFAULT_SEED = 1;

    @QueryParam("resplits")
    @Parameter(description = "random re-splits, 1,000 to 100,000; 100,000 when left out")
    String resplits;

    @QueryParam("seed")
    @Parameter(description = "whole number; the same seed and ledger give the same answer; 1 when left out")
    String seed;

    @QueryParam("tilt_bp")
    @Parameter(
            description =
                    "favoritism whose detection is stated: basis points of NAV that an account gains in a year, 0 to 1,000;"
                            + " 10 when left out, 0 for no statement")
    String tiltBp;

    TestSettings settings(Faults faults) {
        Integer times = QueryValue.parse(
                faults,
                "resplits",
                resplits,
                text -> within(Integer.valueOf(text), n -> n >= FEWEST_RESPLITS && n <= TestSettings.DEFAULT_RESPLITS),
                "a whole number from 1,000 to 100,000");
        Long number = QueryValue.parse(faults, "seed", seed, Long::valueOf, "a whole number");
        Double tilt = QueryValue.parse(
                faults,
                "tilt_bp",
                tiltBp,
                text -> within(Double.valueOf(text), bp -> bp >= 0 && bp <= LARGEST_TILT_BP),
                "a number from 0 to 1,000");
        return new TestSettings(
                times == null ? TestSettings.DEFAULT_RESPLITS : times,
                number == null ? DEFAULT_SEED : number,
                tilt == null ? DEFAULT_TILT_BP : tilt);
    }

    private static <T> T within(T value, Predicate<T> range) {
        if (!range.test(value)) {
            throw new IllegalArgumentException("Out of range: " + value);
        }
        return value;
    }
}
