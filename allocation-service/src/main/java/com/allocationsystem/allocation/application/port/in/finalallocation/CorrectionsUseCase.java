package com.allocationsystem.allocation.application.port.in.finalallocation;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes of a final allocation: one user asks, another decides, and an approved one is sealed as the next version. */
public interface CorrectionsUseCase {

    /**
     * @return the request, which waits for another user
     * @throws AllocationNotFoundException when there is no such allocation, or some of its groups are outside the scope
     * @throws FinalAllocationNotFoundException when the block was not declared allocated yet
     * @throws CorrectionConflictException when another correction waits, the settlement date is over, or the version in force is not
     *     the one looked at
     * @throws InvalidInputException when the changes cannot be made
     */
    CorrectionRequest ask(Asked asked, Entitlement scope);

    /**
     * @param username who decides; withdraws when it is who asked
     * @return the request as it ended
     * @throws CorrectionConflictException as {@link #ask}, and when it was decided before
     * @throws OwnCorrectionException when who asked approves or rejects, or another user withdraws
     */
    CorrectionRequest decide(Decided decided, Entitlement scope);

    /** @return the corrections of an allocation, the latest first */
    List<CorrectionRequest> list(UUID allocationId, Entitlement scope);

    /** @return those that wait for a second user, the oldest first */
    List<CorrectionRequest> pending(int most, Entitlement scope);

    /**
     * What is asked.
     *
     * @param basedOn hash of the version that the user looked at
     * @param pars what accounts get instead, par by account id
     */
    record Asked(
            UUID allocationId,
            String basedOn,
            Correction.Kind kind,
            Correction.ReasonCode reasonCode,
            String reason,
            Map<String, Long> pars,
            String username) {}

    /** @param reason may be null */
    record Decided(
            UUID allocationId, UUID correctionId, CorrectionRequest.Status status, String username, String reason) {}
}
