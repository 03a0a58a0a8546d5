package com.allocationsystem.allocation.application.port.in.commit;

/** Warnings need an override and the trader lacks the permission for it. */
public final class OverrideNotPermittedException extends RuntimeException {

    /** @param openWarnings how many, 1 or more */
    public OverrideNotPermittedException(int openWarnings) {
        super("%d warnings need an override, which needs the permission allocation:override; ask a portfolio manager"
                .formatted(openWarnings));
    }
}
