package com.allocationsystem.ordergateway.adapter.out.journal;

import static java.util.stream.Collectors.toSet;

import com.allocationsystem.audit.AuditVisibility;
import com.allocationsystem.ordergateway.adapter.out.store.GroupScope;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.hibernate.Session;

/** Rows about an allocation, one of its orders or a change of them are seen by callers of all its portfolio groups. */
@ApplicationScoped
class OrderAuditVisibility implements AuditVisibility {

    private static final String VISIBLE = """
            SELECT b.allocation_id FROM order_batch b WHERE b.allocation_id IN (:ids) AND %1$s
            UNION ALL
            SELECT cast(o.id AS text) FROM child_order o JOIN order_batch b USING (allocation_id)
             WHERE o.id = ANY (cast(:uuids AS uuid[])) AND %1$s
            """;

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final EntityManager entities;

    OrderAuditVisibility(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Set<String> visible(Entitlement entitlement, Collection<String> entityIds) {
        if (entityIds.isEmpty()) {
            return Set.of();
        }
        return entities.unwrap(Session.class)
                .createNativeQuery(VISIBLE.formatted(GroupScope.condition(entitlement)), String.class)
                .setParameterList("ids", entityIds)
                .setParameter(
                        "uuids",
                        entityIds.stream().filter(id -> id.matches(UUID)).toArray(String[]::new))
                .setParameter("groups", GroupScope.groups(entitlement))
                .getResultStream()
                .collect(toSet());
    }
}
