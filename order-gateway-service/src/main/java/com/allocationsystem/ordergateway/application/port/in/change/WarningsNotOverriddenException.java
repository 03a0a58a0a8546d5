package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.domain.limit.SoftBreach;
import java.util.List;

/** The new size breaks soft rules, and the user has not said that they are read; nothing was changed. */
public final class WarningsNotOverriddenException extends RuntimeException {

    private final String accountId;
    private final transient List<SoftBreach> breaches;

    /** @param breaches at least one */
    public WarningsNotOverriddenException(String accountId, List<SoftBreach> breaches) {
        super(
                "The new size breaks %d soft rules; choose a smaller one, or send override_warnings and the reason as comment"
                        .formatted(breaches.size()));
        this.accountId = accountId;
        this.breaches = List.copyOf(breaches);
    }

    public String accountId() {
        return accountId;
    }

    public List<SoftBreach> breaches() {
        return breaches;
    }
}
