package com.allocationsystem.audit;

import com.allocationsystem.shared.Entitlement;
import java.util.Collection;
import java.util.Set;

/**
 * Which entities of a service's chain a caller with limited scope may see. A service whose rows belong to portfolio groups has one bean of
 * it; without one, such a caller sees no row.
 */
public interface AuditVisibility {

    /**
     * @param entitlement limited to some groups
     * @param entityIds of rows, as the service gave them to its {@link AuditEvent}s
     * @return those that the entitlement covers
     */
    Set<String> visible(Entitlement entitlement, Collection<String> entityIds);
}
