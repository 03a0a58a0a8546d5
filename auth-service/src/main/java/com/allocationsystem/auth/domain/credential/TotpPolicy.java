package com.allocationsystem.auth.domain.credential;

import com.allocationsystem.shared.Permission;
import java.util.Collection;
import java.util.Set;

/** Which users need a code of an authenticator app beside their password. */
public enum TotpPolicy {

    /** No user: those who have set one up are asked all the same. */
    NONE,

    /** Users who manage users, load data, override or approve. */
    PRIVILEGED,

    /** Every user. */
    ALL;

    private static final Set<String> PRIVILEGES = Set.of(
            Permission.USER_ADMIN,
            Permission.REFERENCE_IMPORT,
            Permission.ALLOCATION_OVERRIDE,
            Permission.ALLOCATION_APPROVE,
            Permission.COMPLIANCE_APPROVE);

    /** @return whether a user with these permissions needs it */
    public boolean binds(Collection<String> permissions) {
        return this == ALL || this == PRIVILEGED && permissions.stream().anyMatch(PRIVILEGES::contains);
    }
}
