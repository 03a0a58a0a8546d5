package com.allocationsystem.auth.application.role;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.role.RoleInUseException;
import com.allocationsystem.auth.application.port.in.role.RoleNotFoundException;
import com.allocationsystem.auth.application.port.in.role.RolesUseCase;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.out.RoleBook;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.right.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and changes roles; one change of users or roles at a time. */
@ApplicationScoped
class RolesService implements RolesUseCase {

    private final RoleBook roles;
    private final UserBook users;
    private final CheckCallerUseCase callers;
    private final AuthAudit audit;
    private final Clock clock;

    RolesService(RoleBook roles, UserBook users, CheckCallerUseCase callers, AuthAudit audit, Clock clock) {
        this.roles = roles;
        this.users = users;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RoleEntry> list() {
        Map<String, Integer> holders = roles.holders();
        return roles.all().stream()
                .map(role -> new RoleEntry(role, holders.getOrDefault(role.name(), 0)))
                .toList();
    }

    @Override
    @Transactional
    public RoleEntry find(String name) {
        return entry(named(name).orElseThrow(() -> new RoleNotFoundException(name)));
    }

    @Override
    @Transactional
    public RoleEntry put(Command command) {
        users.lockChanges();
        callers.check(command.caller());
        refuseOwnRole(command);
        Optional<Role> before = named(command.name());
        Role after = new Role(
                command.name(),
                command.description(),
                command.permissions(),
                command.portfolioGroups(),
                before.map(Role::seeded).orElse(false));
        if (!before.equals(Optional.of(after))) {
            roles.put(after);
            audit.rolePut(before.orElse(null), after, command.caller().username());
            before.filter(was -> !rights(after).include(rights(was)))
                    .ifPresent(was -> roles.endTokensOfHolders(after.name(), clock.instant()));
        }
        return entry(after);
    }

    @Override
    @Transactional
    public void remove(String name, Caller caller) {
        users.lockChanges();
        callers.check(caller);
        RoleEntry found = find(name);
        if (found.holders() > 0) {
            throw new RoleInUseException(name, found.holders());
        }
        roles.remove(name);
        audit.roleRemoved(found.role(), caller.username());
    }

    /** A role of the caller's own is changed by another administrator, so one is always left. */
    private void refuseOwnRole(Command command) {
        boolean held = users.find(command.caller().userId())
                .map(user -> user.grants().roles().contains(command.name()))
                .orElse(true);
        if (held) {
            throw new OwnRightsException();
        }
    }

    private RoleEntry entry(Role role) {
        return new RoleEntry(role, roles.holders().getOrDefault(role.name(), 0));
    }

    private Optional<Role> named(String name) {
        return RightRules.isRoleName(name) ? roles.named(List.of(name)).stream().findFirst() : Optional.empty();
    }

    private static Rights rights(Role role) {
        return Rights.of(new Grants(List.of(), List.of(), null), List.of(role));
    }
}
