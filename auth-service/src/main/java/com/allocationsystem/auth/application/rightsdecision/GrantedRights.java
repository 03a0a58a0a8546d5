package com.allocationsystem.auth.application.rightsdecision;

import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestClosedException;
import com.allocationsystem.auth.application.port.out.RoleBook;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.rightsrequest.SecondAdministrator;
import com.allocationsystem.auth.application.role.RoleUpdates;
import com.allocationsystem.auth.application.user.UserUpdates;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsState;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Grants what a second administrator approved, as it was shown: what it rests on must not have changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GrantedRights {

    private final UserBook users;
    private final RoleBook roles;
    private final UserUpdates userUpdates;
    private final RoleUpdates roleUpdates;
    private final RightsReader rights;
    private final SecondAdministrator second;

    GrantedRights(
            UserBook users,
            RoleBook roles,
            UserUpdates userUpdates,
            RoleUpdates roleUpdates,
            RightsReader rights,
            SecondAdministrator second) {
        this.users = users;
        this.roles = roles;
        this.userUpdates = userUpdates;
        this.roleUpdates = roleUpdates;
        this.rights = rights;
        this.second = second;
    }

    void grant(RightsRequest request) {
        if (request.subject().kind() == RightsRequest.Kind.USER) {
            grantToUser(request);
        } else {
            grantToRole(request);
        }
    }

    private void grantToUser(RightsRequest request) {
        User before = users.find(request.subject().id()).orElseThrow(() -> outdated(request));
        RightsState wanted = request.wanted();
        rights.checkRolesExist(wanted.roles());
        User after = before.with(
                null, new Grants(wanted.permissions(), wanted.roles(), wanted.portfolioGroups()), wanted.active());
        require(request, RightsState.of(before), second.of(after).permissions());
        userUpdates.update(
                before,
                after,
                false,
                request.maker().username(),
                request.maker().reason());
    }

    private void grantToRole(RightsRequest request) {
        Role before = roles.named(List.of(request.subject().id())).stream()
                .findFirst()
                .orElseThrow(() -> outdated(request));
        RightsState wanted = request.wanted();
        Role after = new Role(
                before.name(), wanted.description(), wanted.permissions(), wanted.portfolioGroups(), before.seeded());
        require(request, RightsState.of(before), SecondAdministrator.of(after).permissions());
        roleUpdates.put(before, after, request.maker().username());
    }

    private static void require(RightsRequest request, RightsState now, List<String> allows) {
        if (!now.equals(request.before()) || !allows.equals(request.allows())) {
            throw outdated(request);
        }
    }

    private static RightsRequestClosedException outdated(RightsRequest request) {
        return RightsRequestClosedException.outdated(request.subject().name());
    }
}
