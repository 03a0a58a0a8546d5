package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.application.preview.PlanVerification;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import jakarta.enterprise.context.ApplicationScoped;

/** Splits the frozen inputs of a preview a second time; nothing of it is kept. */
@ApplicationScoped
class SplitAgain {

    private final AllocationEngine engine;
    private final PlanVerification verification;

    SplitAgain(AllocationEngine engine, PlanVerification verification) {
        this.engine = engine;
        this.verification = verification;
    }

    AllocationPlan plan(AllocationInputs inputs) {
        AllocationPlan plan = engine.allocate(OrderRules.check(inputs));
        verification.requireSound(inputs, plan);
        return plan;
    }
}
