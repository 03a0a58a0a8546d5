package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may sign in with a password of this service's own. */
@ApplicationScoped
public class LocalUsers {

    private final AuthConfig config;

    LocalUsers(AuthConfig config) {
        this.config = config;
    }

    /** @return whether any local user may */
    public boolean allowed() {
        return config.localUsers();
    }

    /** @return whether this user may: any local one, or the break-glass administrator alone */
    public boolean allows(User user) {
        return user.provider() == null && (config.localUsers() || isBreakGlass(user));
    }

    /** @return whether the user is the administrator for when no provider answers, and local users are off */
    public boolean isBreakGlass(User user) {
        return !config.localUsers()
                && config.breakGlass().filter(user.username()::equals).isPresent();
    }
}
