package com.allocationsystem.auth.adapter.out.postgres.role;

import com.allocationsystem.auth.domain.right.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** Table {@code role}. */
@Entity
@Table(name = "role")
class RoleRow extends PanacheEntityBase {

    @Id
    String name;

    String description;
    String[] permissions;

    @Column(name = "portfolio_groups")
    String[] portfolioGroups;

    boolean seeded;

    void take(Role role) {
        name = role.name();
        description = role.description();
        permissions = role.permissions().toArray(String[]::new);
        portfolioGroups =
                role.portfolioGroups() == null ? null : role.portfolioGroups().toArray(String[]::new);
        seeded = role.seeded();
    }

    Role toRole() {
        return new Role(
                name,
                description,
                List.of(permissions),
                portfolioGroups == null ? null : List.of(portfolioGroups),
                seeded);
    }
}
