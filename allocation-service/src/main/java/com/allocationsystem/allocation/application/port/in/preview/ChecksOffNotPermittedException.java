package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A check that the request switches off would let limits pass, and the trader lacks the permission to. */
public final class ChecksOffNotPermittedException extends RuntimeException {

    private static final String COMPLIANCE = "constraints.compliance_check";
    private static final String CASH = "constraints.respect_cash";

    private final transient List<Fault> faults;

    private ChecksOffNotPermittedException(List<Fault> faults) {
        super(faults.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * For answers that tell what would be possible without limits.
     *
     * @param constraints as asked for; may be null
     * @throws ChecksOffNotPermittedException naming each check that is switched off, unless the trader may
     */
    public static void throwIfOff(AllocationTerms.Constraints constraints, boolean mayOverride) {
        if (constraints != null) {
            throwUnless(
                    mayOverride,
                    Boolean.FALSE.equals(constraints.complianceCheck()),
                    Boolean.FALSE.equals(constraints.respectCash()));
        }
    }

    /**
     * A check that is off and changes nothing needs no permission.
     *
     * @return the plan
     * @throws ChecksOffNotPermittedException naming each check without which the plan passes a limit, unless the trader may
     */
    public static AllocationPlan throwIfPassed(AllocationPlan plan, boolean mayOverride) {
        throwUnless(mayOverride, plan.warns(Type.COMPLIANCE_OFF), plan.warns(Type.CASH_LIMIT_OFF));
        return plan;
    }

    private static void throwUnless(boolean mayOverride, boolean ofCompliance, boolean ofCash) {
        List<Fault> faults = new ArrayList<>();
        if (ofCompliance) {
            faults.add(needsPermission(COMPLIANCE));
        }
        if (ofCash) {
            faults.add(needsPermission(CASH));
        }
        if (!mayOverride && !faults.isEmpty()) {
            throw new ChecksOffNotPermittedException(faults);
        }
    }

    /** @return one for each check that is switched off */
    public List<Fault> faults() {
        return faults;
    }

    private static Fault needsPermission(String field) {
        return new Fault(
                field,
                "is false, and limits would be passed, which needs the permission allocation:override; send true or ask a"
                        + " portfolio manager");
    }
}
