package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.shared.Entitlement;
import java.time.Duration;
import java.util.UUID;

/**
 * @param comment goes into the audit trail and to the orders; may be null unless warnings are overridden
 * @param overrideWarnings whether the trader commits in spite of open warnings
 * @param mayOverride whether the trader holds the permission to do so
 * @param committedBy username of the trader
 * @param scope the portfolio groups that the trader sees
 * @param waitAtMost how long to wait for the children to be final, 0 to 30 s
 */
public record CommitAllocationCommand(
        UUID allocationId,
        String comment,
        boolean overrideWarnings,
        boolean mayOverride,
        String committedBy,
        Entitlement scope,
        Duration waitAtMost) {}
