package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.checker.PlanChecker;
import com.allocationsystem.allocation.checker.PlanFailedItsCheckException;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the independent checker verify a plan and counts the plans that fail. */
@ApplicationScoped
public class PlanVerification {

    private final MeterRegistry meters;

    PlanVerification(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * @return the plan
     * @throws PlanFailedItsCheckException when it is not sound: a bug of the engine
     */
    public AllocationPlan sound(AllocationInputs inputs, AllocationPlan plan) {
        try {
            PlanChecker.requireSound(inputs, plan);
            return plan;
        } catch (PlanFailedItsCheckException e) {
            meters.counter("oas.plans.failed.check", "method", inputs.method().code())
                    .increment();
            throw e;
        }
    }
}
