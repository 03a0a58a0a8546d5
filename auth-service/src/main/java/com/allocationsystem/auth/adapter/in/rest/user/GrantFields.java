package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.shared.Faults;
import java.util.List;

/** Checks of the fields that creating and changing a user share. */
final class GrantFields {

    private GrantFields() {}

    /** Records what is wrong with those that are not null. */
    static void check(
            String displayName,
            List<String> permissions,
            List<String> roles,
            List<String> portfolioGroups,
            Faults faults) {
        if (displayName != null) {
            RightRules.checkText("display_name", displayName, faults);
        }
        if (permissions != null) {
            RightRules.checkPermissions("permissions", permissions, faults);
        }
        if (roles != null) {
            RightRules.checkRoles("roles", roles, faults);
        }
        if (portfolioGroups != null) {
            RightRules.checkGroups("portfolio_groups", portfolioGroups, faults);
        }
    }
}
