package com.allocationsystem.auth.adapter.out.postgres.role;

import com.allocationsystem.auth.application.port.out.RoleBook;
import com.allocationsystem.auth.domain.right.Role;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Roles in PostgreSQL; who holds one stands in the users' rows. */
@ApplicationScoped
@Transactional
class PostgresRoleBook implements RoleBook {

    private static final String END_TOKENS = """
            UPDATE app_user SET token_version = token_version + 1, tokens_ended_at = :now
            WHERE :role = ANY (roles)""";
    private static final String HOLDERS = """
            SELECT held, count(*) FROM app_user, unnest(roles) AS held GROUP BY held""";

    private final EntityManager entities;

    PostgresRoleBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Role> all() {
        return RoleRow.<RoleRow>listAll(Sort.by("name")).stream()
                .map(RoleRow::toRole)
                .toList();
    }

    @Override
    public List<Role> named(Collection<String> names) {
        return RoleRow.<RoleRow>list("name in ?1", Sort.by("name"), names).stream()
                .map(RoleRow::toRole)
                .toList();
    }

    @Override
    public void put(Role role) {
        RoleRow row = RoleRow.<RoleRow>findByIdOptional(role.name()).orElseGet(RoleRow::new);
        row.take(role);
        row.persistAndFlush();
    }

    @Override
    public void remove(String name) {
        RoleRow.deleteById(name);
    }

    @Override
    public Map<String, Integer> holders() {
        List<?> rows = entities.createNativeQuery(HOLDERS).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public void endTokensOfHolders(String name, Instant now) {
        entities.createNativeQuery(END_TOKENS)
                .setParameter("now", now)
                .setParameter("role", name)
                .executeUpdate();
        entities.clear();
    }
}
