package com.allocationsystem.allocation.application.port.in.preview;

import java.time.Duration;

/** A split took longer than the service allows one to; it was ended. */
public final class SolveBudgetExceededException extends RuntimeException {

    public SolveBudgetExceededException(Duration budget) {
        super(
                "The split takes longer than the %d s that one may take; lower max_iterations, raise the tolerance, or choose fewer accounts"
                        .formatted(budget.toSeconds()));
    }
}
