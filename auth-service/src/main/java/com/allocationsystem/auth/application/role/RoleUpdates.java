package com.allocationsystem.auth.application.role;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.out.RoleBook;
import com.allocationsystem.auth.application.rightsrequest.SecondAdministrator;
import com.allocationsystem.auth.domain.right.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Stores changed roles and ends what their holders lose by it, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RoleUpdates {

    private final RoleBook roles;
    private final AuthAudit audit;
    private final Clock clock;

    RoleUpdates(RoleBook roles, AuthAudit audit, Clock clock) {
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param before null when the role is new */
    public void put(Role before, Role after, String actor) {
        if (after.equals(before)) {
            return;
        }
        roles.put(after);
        audit.rolePut(before, after, actor);
        if (before != null && !SecondAdministrator.of(after).include(SecondAdministrator.of(before))) {
            roles.endTokensOfHolders(after.name(), clock.instant());
        }
    }
}
