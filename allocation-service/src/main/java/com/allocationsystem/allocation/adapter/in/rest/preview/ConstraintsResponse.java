package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.SoftLimitsMode;
import com.allocationsystem.allocation.model.input.Constraints;

/**
 * What was asked of every allocation.
 *
 * @param respectCash whether available cash caps a BUY; false: it only warns
 * @param minAllocation smallest allocation, par
 * @param complianceCheck whether rules and restricted lists cap; false: they only warn
 * @param softLimits whether soft rules (severity WARNING) cap as well, as long as rules cap at all
 */
public record ConstraintsResponse(
        boolean respectCash, long minAllocation, boolean complianceCheck, SoftLimitsMode softLimits) {

    public static ConstraintsResponse from(Constraints constraints) {
        return new ConstraintsResponse(
                constraints.respectCash(),
                constraints.minAllocationPar(),
                constraints.complianceCheck(),
                SoftLimitsMode.of(constraints));
    }
}
