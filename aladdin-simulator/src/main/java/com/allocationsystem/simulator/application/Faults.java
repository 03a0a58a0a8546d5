package com.allocationsystem.simulator.application;

import com.allocationsystem.simulator.domain.fault.Fault;
import com.allocationsystem.simulator.domain.fault.FaultPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SplittableRandom;

/** The fault plan in force; none at the start. */
@ApplicationScoped
public class Faults {

    private volatile FaultPlan plan = new FaultPlan(List.of(), new SplittableRandom());

    /** @return the plan in force */
    public FaultPlan plan() {
        return plan;
    }

    /** Puts other faults in force; counts start afresh. */
    public void replace(List<Fault> faults) {
        plan = new FaultPlan(faults, new SplittableRandom());
    }
}
