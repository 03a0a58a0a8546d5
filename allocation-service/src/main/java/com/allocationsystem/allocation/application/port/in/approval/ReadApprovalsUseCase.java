package com.allocationsystem.allocation.application.port.in.approval;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import com.allocationsystem.shared.Entitlement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at commits that wait for a second user, and at those that waited. */
public interface ReadApprovalsUseCase {

    /** @throws ApprovalNotFoundException when there is none, or it is outside the scope */
    Approval find(UUID approvalId, Entitlement scope);

    /** @return the last approval of an allocation, whatever its scope; empty when none was ever needed */
    Optional<Approval> latestOf(UUID allocationId);

    /** @return newest request first */
    List<Approval> list(ApprovalFilter filter);
}
