package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import java.util.Map;
import java.util.function.BiFunction;

/** The methods of allocation, each found by the class of its parameters. */
public final class Methods {

    private static final Map<Class<?>, BiFunction<AllocationMethod, LocalSearch, SplitMethod>> BY_PARAMETERS = Map.of(
            ProRata.class,
            (parameters, search) -> new ProRataMethod((ProRata) parameters),
            CustomWeights.class,
            (parameters, search) -> new CustomWeightsMethod((CustomWeights) parameters),
            AccountInstructions.class,
            (parameters, search) -> new AccountInstructionsMethod((AccountInstructions) parameters),
            LevelToTarget.class,
            (parameters, search) -> new LevelToTargetMethod((LevelToTarget) parameters),
            MinDispersion.class,
            (parameters, search) -> new MinDispersionMethod((MinDispersion) parameters, search));

    private Methods() {}

    /**
     * @param parameters as the trader chose them
     * @param search for a better split where the lower bound leaves a gap
     */
    public static SplitMethod of(AllocationMethod parameters, LocalSearch search) {
        return makerOf(parameters.getClass()).apply(parameters, search);
    }

    /** @throws IllegalArgumentException when no method has such parameters: another method's rules must never apply to them */
    static BiFunction<AllocationMethod, LocalSearch, SplitMethod> makerOf(Class<?> parameters) {
        BiFunction<AllocationMethod, LocalSearch, SplitMethod> maker = BY_PARAMETERS.get(parameters);
        if (maker == null) {
            throw new IllegalArgumentException("No method of allocation has the parameters %s; add one to Methods"
                    .formatted(parameters.getName()));
        }
        return maker;
    }
}
