package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import java.math.BigDecimal;
import java.util.List;

/** All that the checker knows of one method, by code of its own; {@link MethodReadings} lists the methods. */
public interface MethodReading {

    /** Checks that the parameters are ones a plan can be made with. */
    void parameters(AllocationInputs inputs, List<String> failures);

    /** @return what the account's share is in proportion to */
    double weight(Account account);

    /** @return how far a piece may be from its pro rata share; null where the method does not limit that */
    default DistanceLimit distance() {
        return null;
    }

    /** @return what that share is in proportion to, without rounding; asked only where the method has such a limit */
    default BigDecimal exactWeight(Account account) {
        return BigDecimal.ZERO;
    }

    /** @return whether the method gives the account nothing because it has no weight */
    default boolean hasNoWeight(AllocationInputs inputs, Account account) {
        return weight(account) == 0;
    }

    /** @return what the account asks for by an instruction of its own; null when it has none */
    default Asked asked(AllocationInputs inputs, Account account) {
        return null;
    }

    /** @return whether the method goes by instructions */
    default boolean instructs() {
        return false;
    }

    /** @return shares of accounts without a fixed piece, where they are not in proportion to {@link #weight}; else null */
    default double[] shares(AllocationInputs inputs) {
        return null;
    }

    /**
     * What one account asks for.
     *
     * @param instruction as the trader sent it
     * @param exactPar before it is cut to a tradable size
     * @param par cut to one
     * @param leastPar the smallest piece above 0 that is accepted
     * @param priority smaller first
     */
    record Asked(Instruction instruction, double exactPar, long par, long leastPar, int priority) {}

    /**
     * A note that the plan must hold once.
     *
     * @param accountId whose; null when it concerns the whole order
     * @param figures that its sentence may hold
     */
    record Notice(Warning.Type type, String accountId, List<Double> figures) {}

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

    /** @return value of the metric from which the account's deviation counts; null when the account is to be left out */
    default Double goal(Account account) {
        return 0.0;
    }

    /** @return the objective that the certificate must name */
    default String objective() {
        return "UNALLOCATED_PAR";
    }

    /** @return share of the mean within which an account counts as near it; null when the method has none */
    default Double tolerance() {
        return null;
    }

    /** @return the gap up to which the certificate may say WITHIN_GAP_TOLERANCE */
    default double gapTolerance() {
        return 0;
    }

    /**
     * @param shares of every account, before limits and tradable sizes
     * @return what the plan must say about the parameters, and what became of them
     */
    default List<Notice> notices(AllocationInputs inputs, AllocationPlan plan, double[] shares) {
        return List.of();
    }

    /** Writes the parameters as they enter the tie seed. */
    void seed(SeedBytes seed);
}
