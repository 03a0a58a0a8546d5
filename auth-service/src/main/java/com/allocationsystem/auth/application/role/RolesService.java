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
import com.allocationsystem.auth.application.rightsrequest.SecondAdministrator;
import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final RoleUpdates updates;
    private final SecondAdministrator second;

    RolesService(
            RoleBook roles,
            UserBook users,
            CheckCallerUseCase callers,
            AuthAudit audit,
            RoleUpdates updates,
            SecondAdministrator second) {
        this.roles = roles;
        this.users = users;
        this.callers = callers;
        this.audit = audit;
        this.updates = updates;
        this.second = second;
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
    public PutRole put(Command command) {
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
        Role now = before.map(was -> second.atOnce(was, after, holders(was))).orElse(after);
        updates.put(before.orElse(null), now, command.caller().username());
        RightsRequest waits = now.equals(after) ? null : second.ask(now, after, command.caller(), null);
        return new PutRole(entry(now), waits);
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
        return new RoleEntry(role, holders(role));
    }

    private int holders(Role role) {
        return roles.holders().getOrDefault(role.name(), 0);
    }

    private Optional<Role> named(String name) {
        return RightRules.isRoleName(name) ? roles.named(List.of(name)).stream().findFirst() : Optional.empty();
    }
}
