package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.TargetMetric;
import java.util.List;

/** All that the checker knows of one method, by code of its own; {@link MethodReadings} lists the methods. */
public interface MethodReading {

    /** Checks that the parameters are ones a plan can be made with. */
    void parameters(AllocationInputs inputs, List<String> failures);

    /** @return what the account's share is in proportion to */
    double weight(Account account);

    /** @return whether the method gives the account nothing because it has no weight */
    default boolean hasNoWeight(Account account) {
        return weight(account) == 0;
    }

    /** @return whether the account can have no piece because the method's metric is unknown for it */
    default boolean hasNoTarget(Account account) {
        return false;
    }

    /** @return whether the method minimizes the dispersion of {@link #target()}; else it shares by weight */
    default boolean minimizes() {
        return false;
    }

    /** @return the metric whose dispersion the plan reports */
    default TargetMetric target() {
        return TargetMetric.ACTIVE_SPREAD_DURATION;
    }

    /** @return whether accounts count by NAV in that dispersion */
    default boolean targetByNav() {
        return false;
    }

    /** @return the objective that the certificate must name */
    default String objective() {
        return "UNALLOCATED_PAR";
    }

    /** @return the gap up to which the certificate may say WITHIN_TOLERANCE */
    default double tolerance() {
        return 0;
    }

    /** @return the sum of weights that the plan must say it normalized; NaN when there is nothing to say */
    default double normalizedSum() {
        return Double.NaN;
    }

    /** Writes the parameters as they enter the tie seed. */
    void seed(SeedBytes seed);
}
