package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.domain.order.Constraints;

/**
 * What was asked of every allocation.
 *
 * @param respectCash whether available cash caps a BUY; false: it only warns
 * @param minAllocation smallest allocation, par
 * @param complianceCheck whether rules and restricted lists cap; false: they only warn
 */
record ConstraintsResponse(boolean respectCash, long minAllocation, boolean complianceCheck) {

    static ConstraintsResponse from(Constraints constraints) {
        return new ConstraintsResponse(
                constraints.respectCash(), constraints.minAllocationPar(), constraints.complianceCheck());
    }
}
