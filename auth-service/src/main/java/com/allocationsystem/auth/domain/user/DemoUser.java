package com.allocationsystem.auth.domain.user;

import static com.allocationsystem.shared.Permission.ALLOCATION_COMMIT;
import static com.allocationsystem.shared.Permission.ALLOCATION_OVERRIDE;
import static com.allocationsystem.shared.Permission.ALLOCATION_PREVIEW;
import static com.allocationsystem.shared.Permission.AUDIT_READ;
import static com.allocationsystem.shared.Permission.ORDER_CANCEL;
import static com.allocationsystem.shared.Permission.ORDER_MODIFY;
import static com.allocationsystem.shared.Permission.ORDER_READ;
import static com.allocationsystem.shared.Permission.REFERENCE_IMPORT;
import static com.allocationsystem.shared.Permission.REFERENCE_READ;
import static com.allocationsystem.shared.Permission.USER_ADMIN;

import java.util.Locale;
import java.util.Set;

/** The users of the development profile, one a role of the desk. */
public enum DemoUser {
    VIEWER(REFERENCE_READ, ORDER_READ),
    TRADER(REFERENCE_READ, ORDER_READ, ALLOCATION_PREVIEW, ALLOCATION_COMMIT, ORDER_MODIFY, ORDER_CANCEL),
    PM(
            REFERENCE_READ,
            ORDER_READ,
            ALLOCATION_PREVIEW,
            ALLOCATION_COMMIT,
            ORDER_MODIFY,
            ORDER_CANCEL,
            ALLOCATION_OVERRIDE,
            AUDIT_READ),
    COMPLIANCE(REFERENCE_READ, ORDER_READ, AUDIT_READ),
    ADMIN(USER_ADMIN, REFERENCE_READ, REFERENCE_IMPORT);

    private final Set<String> permissions;

    DemoUser(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** @return the name to sign in with */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return what this user may do */
    public Set<String> permissions() {
        return permissions;
    }
}
