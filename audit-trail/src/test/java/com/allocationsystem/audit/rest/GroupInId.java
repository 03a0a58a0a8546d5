package com.allocationsystem.audit.rest;

import static java.util.stream.Collectors.toSet;

import com.allocationsystem.audit.AuditVisibility;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** Entities whose id begins with the name of a group belong to it. */
@ApplicationScoped
public class GroupInId implements AuditVisibility {

    @Override
    public Set<String> visible(Entitlement entitlement, Collection<String> entityIds) {
        return entityIds.stream()
                .filter(id -> entitlement.covers(id.split(":")[0]))
                .collect(toSet());
    }
}
