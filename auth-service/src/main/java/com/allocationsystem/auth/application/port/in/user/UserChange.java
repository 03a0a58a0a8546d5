package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.auth.domain.user.User;
import java.util.List;

/**
 * What to change of a user's grants and name; what is null stays.
 *
 * @param displayName for screens
 * @param permissions all of the new own ones
 * @param roles all of the new ones; they must exist
 * @param portfolioGroups all of the new ones; the list {@code ["*"]} lifts the limit
 * @param active whether the user may sign in
 */
public record UserChange(
        String displayName,
        List<String> permissions,
        List<String> roles,
        List<String> portfolioGroups,
        Boolean active) {

    /** @return the user with these changes */
    public User applyTo(User user) {
        Grants before = user.grants();
        Grants after = new Grants(
                permissions == null ? before.permissions() : permissions,
                roles == null ? before.roles() : roles,
                portfolioGroups == null ? before.portfolioGroups() : RightRules.limit(portfolioGroups));
        return user.with(displayName, after, active);
    }
}
