package com.allocationsystem.ordergateway.application.port.in.change;

/** The new size breaks soft rules and the user lacks the permission to override them; nothing was changed. */
public final class OverrideNotPermittedException extends RuntimeException {

    /** @param breaches how many, 1 or more */
    public OverrideNotPermittedException(int breaches) {
        super(
                "The new size breaks %d soft rules, and overriding them needs the permission allocation:override; choose a smaller one or ask a portfolio manager"
                        .formatted(breaches));
    }
}
