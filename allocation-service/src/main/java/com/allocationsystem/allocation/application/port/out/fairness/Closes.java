package com.allocationsystem.allocation.application.port.out.fairness;

import com.allocationsystem.allocation.domain.fairness.close.ClosingPrice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Closing prices that the firm entered; rows are added, in the caller's transaction, and never changed. */
public interface Closes {

    /** @return those that are kept for the bonds and days of these, in no order */
    List<ClosingPrice> kept(Collection<ClosingPrice> closes);

    /** Keeps closes of bonds and days that have none. */
    void add(List<ClosingPrice> closes, String enteredBy, Instant at);
}
