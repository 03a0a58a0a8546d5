package com.allocationsystem.allocation.adapter.out.postgres;

import static java.util.stream.Collectors.toSet;

import com.allocationsystem.audit.AuditVisibility;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.hibernate.Session;

/** Rows about an allocation, or about a commit that waits for approval, are seen by callers of all its portfolio groups. */
@ApplicationScoped
class AllocationAuditVisibility implements AuditVisibility {

    private static final String VISIBLE = """
            SELECT cast(allocation_id AS text) FROM (
                SELECT allocation_id, portfolio_groups FROM allocation UNION ALL SELECT allocation_id, portfolio_groups FROM approval) known
             WHERE allocation_id = ANY (cast(:ids AS uuid[])) AND cardinality(portfolio_groups) > 0
               AND portfolio_groups <@ cast(:groups AS varchar[])""";

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final EntityManager entities;

    AllocationAuditVisibility(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Set<String> visible(Entitlement entitlement, Collection<String> entityIds) {
        return entities.unwrap(Session.class)
                .createNativeQuery(VISIBLE, String.class)
                .setParameter(
                        "ids", entityIds.stream().filter(id -> id.matches(UUID)).toArray(String[]::new))
                .setParameter("groups", entitlement.groups().toArray(String[]::new))
                .getResultStream()
                .collect(toSet());
    }
}
