package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.checker.PlanChecker;
import com.allocationsystem.allocation.checker.PlanFailedItsCheckException;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a plan and has the independent checker verify it; an unsound plan is never returned. */
@ApplicationScoped
public class PlanMaker {

    private final AllocationEngine engine;
    private final MeterRegistry meters;

    PlanMaker(AllocationEngine engine, MeterRegistry meters) {
        this.engine = engine;
        this.meters = meters;
    }

    /**
     * @param inputs frozen
     * @throws com.allocationsystem.shared.InvalidInputException with every invalid value
     * @throws PlanFailedItsCheckException when the plan is not sound: a bug of the engine
     */
    public AllocationPlan plan(AllocationInputs inputs) {
        AllocationPlan plan = engine.allocate(OrderRules.check(inputs));
        try {
            PlanChecker.requireSound(inputs, plan);
        } catch (PlanFailedItsCheckException e) {
            meters.counter("oas.plans.failed.check", "method", inputs.method().code())
                    .increment();
            throw e;
        }
        return plan;
    }
}
