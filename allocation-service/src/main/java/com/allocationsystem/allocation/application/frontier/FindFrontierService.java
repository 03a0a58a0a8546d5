package com.allocationsystem.allocation.application.frontier;

import com.allocationsystem.allocation.application.port.in.frontier.FindFrontierUseCase;
import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.preview.CheckedOrders;
import com.allocationsystem.allocation.application.preview.PlanVerification;
import com.allocationsystem.allocation.application.solve.Admission;
import com.allocationsystem.allocation.application.solve.Solves;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.frontier.Frontier;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Every point is a split like any other: the same engine, the same check, one turn at a processor each. */
@ApplicationScoped
class FindFrontierService implements FindFrontierUseCase {

    private final CheckedOrders orders;
    private final AllocationEngine engine;
    private final PlanVerification verification;
    private final Solves solves;
    private final Admission admission;

    FindFrontierService(
            CheckedOrders orders,
            AllocationEngine engine,
            PlanVerification verification,
            Solves solves,
            Admission admission) {
        this.orders = orders;
        this.engine = engine;
        this.verification = verification;
        this.solves = solves;
        this.admission = admission;
    }

    @Override
    public Answer find(AllocationTerms terms, Requester requester) {
        try (Admission.Place place = admission.enter()) {
            CheckedInputs checked = orders.gather(
                            place, Frontier.POINTS, terms, List.of(MethodName.MIN_DISPERSION), requester)
                    .get(0);
            AllocationInputs inputs = checked.inputs();
            BigDecimal smallest = solves.run(() -> smallest(checked));
            return new Answer(inputs, Frontier.of(smallest, distance -> split(inputs, distance, requester)));
        }
    }

    private BigDecimal smallest(CheckedInputs checked) {
        Optional<BigDecimal> smallest = engine.smallestDistance(checked);
        if (smallest.isEmpty()) {
            Faults faults = new Faults();
            faults.impossible(
                    "order.quantity",
                    "has no tradable split at any distance from pro rata that may be asked for; preview without a distance");
            faults.throwIfAny();
        }
        return smallest.orElseThrow();
    }

    /** @param distance null for no limit */
    private AllocationPlan split(AllocationInputs inputs, BigDecimal distance, Requester requester) {
        MinDispersion method = (MinDispersion) inputs.method();
        AllocationInputs own = inputs.with(method.within(
                distance == null
                        ? null
                        : new DistanceLimit(distance, method.distance().proRata())));
        CheckedInputs checked = OrderRules.check(own);
        AllocationPlan plan = solves.run(() -> verification.sound(own, engine.allocate(checked)));
        return ChecksOffNotPermittedException.throwIfPassed(plan, requester.mayOverride());
    }
}
