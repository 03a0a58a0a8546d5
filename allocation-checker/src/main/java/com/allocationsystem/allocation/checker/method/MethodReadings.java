package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;

/** The one place of the checker that tells methods apart. */
public final class MethodReadings {

    private MethodReadings() {}

    public static MethodReading of(AllocationInputs inputs) {
        return of(inputs.method());
    }

    /** @throws IllegalArgumentException when the checker has no class for the method, and so cannot call a plan sound */
    static MethodReading of(AllocationMethod method) {
        if (method instanceof ProRata proRata) {
            return new ProRataReading(proRata);
        }
        if (method instanceof CustomWeights custom) {
            return new CustomWeightsReading(custom);
        }
        if (method instanceof AccountInstructions instructions) {
            return new AccountInstructionsReading(instructions);
        }
        if (method instanceof LevelToTarget level) {
            return new LevelToTargetReading(level);
        }
        if (method instanceof MinDispersion dispersion) {
            return new MinDispersionReading(dispersion);
        }
        throw new IllegalArgumentException("The checker does not know the method " + method);
    }
}
