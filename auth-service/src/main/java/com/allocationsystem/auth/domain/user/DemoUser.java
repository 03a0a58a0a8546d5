package com.allocationsystem.auth.domain.user;

import java.util.Locale;

/** The users of the development profiles: one a seeded role, of its name. */
public enum DemoUser {
    VIEWER,
    TRADER,
    PM,
    COMPLIANCE,
    ADMIN;

    /** @return the name to sign in with; also the name of the role */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }
}
