package com.allocationsystem.allocation.engine.method.contract;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Request;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One method of allocation with the trader's parameters: all that the engine asks of a method. {@code Methods} lists the
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

    /** @return the same, where it depends on the order */
    default Participation participation(AllocationInputs inputs, Account account) {
        return participation(account);
    }

    /** @return what the trader's instructions ask for the account; null where none does */
    default PieceLimits.Requested requested(AllocationInputs inputs, Account account) {
        return null;
    }

    /** @return the metric whose dispersion the plan reports */
    default TargetMetric target() {
        return TargetMetric.ACTIVE_SPREAD_DURATION;
    }

    /** @return whether accounts count by NAV in that dispersion, instead of equally */
    default boolean targetByNav() {
        return false;
    }

    /** @return share of the mean within which an account counts as near it; null when the method has none */
    default Double tolerance() {
        return null;
    }

    /** @return value of that metric from which the account's deviation counts; 0 for the metric itself, NaN where unknown */
    default double goal(Account account) {
        return 0;
    }

    /** @return the smallest distance from pro rata that the method could keep to; 0 where it has no such limit, empty for none */
    default Optional<BigDecimal> smallestDistance(SplitProblem problem) {
        return Optional.of(BigDecimal.ZERO);
    }

    /** @return the free pieces, all of them tradable, with what is proven about them */
    Decision decide(SplitProblem problem);

    /** Adds the parameters to the seed that decides ties. */
    void feed(SeedDigest digest);

    /** @return what the trader should know about the parameters, and what became of them */
    default List<Warning> notices(AllocationInputs inputs, Decision decision) {
        return List.of();
    }

    /**
     * @param piecePar that the account gets
     * @param exactShare of the account, before limits and tradable sizes
     * @return what the trader's instructions mean for the account; null where the method has none
     */
    default Request request(AllocationInputs inputs, Account account, long piecePar, double exactShare) {
        return null;
    }
}
