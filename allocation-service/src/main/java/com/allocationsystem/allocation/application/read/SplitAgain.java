package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.application.preview.PlanVerification;
import com.allocationsystem.allocation.application.solve.Solves;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import jakarta.enterprise.context.ApplicationScoped;

/** Splits the frozen inputs of a preview a second time; nothing of it is kept. */
@ApplicationScoped
class SplitAgain {

    private final AllocationEngine engine;
    private final PlanVerification verification;
    private final Solves solves;

    SplitAgain(AllocationEngine engine, PlanVerification verification, Solves solves) {
        this.engine = engine;
        this.verification = verification;
        this.solves = solves;
    }

    AllocationPlan plan(AllocationInputs inputs) {
        CheckedInputs checked = OrderRules.check(inputs);
        return solves.run(() -> verification.sound(inputs, engine.allocate(checked)));
    }
}
