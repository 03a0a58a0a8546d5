package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The request switches a check off and the trader lacks the permission to. */
public final class ChecksOffNotPermittedException extends RuntimeException {

    private final transient List<Fault> faults;

    private ChecksOffNotPermittedException(List<Fault> faults) {
        super(faults.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * @param constraints as asked for; may be null
     * @throws ChecksOffNotPermittedException naming each check that is switched off, unless the trader may
     */
    public static void throwIfAny(AllocationTerms.Constraints constraints, boolean mayOverride) {
        if (constraints == null || mayOverride) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        if (Boolean.FALSE.equals(constraints.complianceCheck())) {
            faults.add(needsPermission("constraints.compliance_check"));
        }
        if (Boolean.FALSE.equals(constraints.respectCash())) {
            faults.add(needsPermission("constraints.respect_cash"));
        }
        if (!faults.isEmpty()) {
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
                "is false, which needs the permission allocation:override; send true or ask a portfolio manager");
    }
}
