package com.allocationsystem.allocation.application.port.in.fairness;

import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.domain.fairness.LedgerVerification;
import com.allocationsystem.shared.Entitlement;

/** Recomputes the fairness ledger from sealed statements and final allocations, and compares. */
public interface VerifyLedgerUseCase {

    /** Most allocations of one verification. */
    int MOST_ALLOCATIONS = 1000;

    /**
     * @param most how many allocations, newest first, 1 to {@link #MOST_ALLOCATIONS}
     * @throws SolvesBusyException while another verification is running
     */
    LedgerVerification verify(int most, Entitlement scope);
}
