package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Faults;
import java.util.List;

/**
 * One method of allocation with the trader's parameters: all that the engine asks of a method. {@link Methods} lists the
 * methods.
 */
public interface SplitMethod {

    /** Records each invalid parameter under its name in the API, e.g. {@code parameters.weights}. */
    void check(AllocationInputs inputs, Faults faults);

    /** @return what the account's share is in proportion to; finite, 0 or more */
    double weight(Account account);

    /** @return whether the account takes part in the split, and if not, why */
    default Participation participation(Account account) {
        return weight(account) == 0 ? Participation.ZERO_WEIGHT : Participation.FULL;
    }

    /** @return the metric whose dispersion the plan reports */
    default TargetMetric target() {
        return TargetMetric.ACTIVE_SPREAD_DURATION;
    }

    /** @return whether accounts count by NAV in that dispersion, instead of equally */
    default boolean targetByNav() {
        return false;
    }

    /** @return the free pieces, all of them tradable, with what is proven about them */
    Decision decide(SplitProblem problem);

    /** Adds the parameters to the seed that decides ties. */
    void feed(SeedDigest digest);

    /** @return what the trader should know about the parameters */
    default List<Warning> notices() {
        return List.of();
    }
}
