package com.allocationsystem.allocation.application.port.in.commit;

/** Warnings are open and the trader lacks the permission to override them. */
public final class OverrideNotPermittedException extends RuntimeException {

    /** @param openWarnings how many, 1 or more */
    public OverrideNotPermittedException(int openWarnings) {
        super(
                "%d warnings are open and overriding them needs the permission allocation:override; ask a portfolio manager"
                        .formatted(openWarnings));
    }
}
