package com.allocationsystem.auth.domain.right;

import com.allocationsystem.shared.Permission;
import java.util.Arrays;
import java.util.List;

/** Every permission that a user may hold; those of services are not among them. */
public enum Assignable {
    REFERENCE_READ(Permission.REFERENCE_READ, "Read bonds, accounts, positions and cash"),
    REFERENCE_IMPORT(Permission.REFERENCE_IMPORT, "Load datasets"),
    ALLOCATION_PREVIEW(Permission.ALLOCATION_PREVIEW, "Preview allocations"),
    ALLOCATION_COMMIT(Permission.ALLOCATION_COMMIT, "Commit allocations"),
    ALLOCATION_OVERRIDE(Permission.ALLOCATION_OVERRIDE, "Override soft limits with a reason"),
    ALLOCATION_APPROVE(Permission.ALLOCATION_APPROVE, "Approve or reject commits of other users"),
    COMPLIANCE_READ(Permission.COMPLIANCE_READ, "Open any allocation; read rules and waivers"),
    COMPLIANCE_APPROVE(Permission.COMPLIANCE_APPROVE, "Approve breaches, waivers and versions of the rule book"),
    ORDER_READ(Permission.ORDER_READ, "Read orders"),
    ORDER_MODIFY(Permission.ORDER_MODIFY, "Change orders"),
    ORDER_CANCEL(Permission.ORDER_CANCEL, "Cancel orders"),
    EXECUTION_WRITE(Permission.EXECUTION_WRITE, "Enter and correct executions"),
    REPORT_READ(Permission.REPORT_READ, "Read reports"),
    AUDIT_READ(Permission.AUDIT_READ, "Read the audit"),
    USER_ADMIN(Permission.USER_ADMIN, "Manage users and roles");

    private final String permission;
    private final String sentence;

    Assignable(String permission, String sentence) {
        this.permission = permission;
        this.sentence = sentence;
    }

    /** @return the word in a token, e.g. {@code order:read} */
    public String permission() {
        return permission;
    }

    /** @return what it allows, for administrators */
    public String sentence() {
        return sentence;
    }

    /** @return whether a user may hold this permission */
    public static boolean contains(String permission) {
        return Arrays.stream(values()).anyMatch(one -> one.permission.equals(permission));
    }

    /** @return every permission that a user may hold, sorted */
    public static List<String> permissions() {
        return Arrays.stream(values()).map(Assignable::permission).sorted().toList();
    }
}
