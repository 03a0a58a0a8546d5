package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.AllocationInputs;

/** Frozen inputs that met {@link OrderRules}, which alone can make one: who takes this type need not ask again. */
public final class CheckedInputs {

    private final AllocationInputs inputs;

    CheckedInputs(AllocationInputs inputs) {
        this.inputs = inputs;
    }

    public AllocationInputs inputs() {
        return inputs;
    }
}
