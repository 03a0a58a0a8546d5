package com.allocationsystem.auth.domain.right;

import com.allocationsystem.shared.Permission;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Permissions that one user should not hold together: they are allowed, and shown as a warning. */
public enum DutyConflict {
    ADMINISTRATOR_TRADES(
            Permission.USER_ADMIN,
            List.of(
                    Permission.ALLOCATION_COMMIT,
                    Permission.ORDER_MODIFY,
                    Permission.ORDER_CANCEL,
                    Permission.EXECUTION_WRITE),
            "Manages users and trades: this user can give other users the rights to approve."),
    ADMINISTRATOR_APPROVES(
            Permission.USER_ADMIN,
            List.of(Permission.ALLOCATION_APPROVE, Permission.COMPLIANCE_APPROVE),
            "Manages users and approves: this user can give other users the rights to trade."),
    COMPLIANCE_TRADES(
            Permission.COMPLIANCE_APPROVE,
            List.of(Permission.ALLOCATION_COMMIT, Permission.ORDER_MODIFY),
            "Approves breaches and trades: the limits of compliance bind this user's desk no more."),
    TRADER_LOADS_DATA(
            Permission.REFERENCE_IMPORT,
            List.of(Permission.ALLOCATION_COMMIT, Permission.ORDER_MODIFY),
            "Loads datasets and trades: this user can replace the rules and prices that bind the trades.");

    private final String one;
    private final List<String> others;
    private final String sentence;

    DutyConflict(String one, List<String> others, String sentence) {
        this.one = one;
        this.others = others;
        this.sentence = sentence;
    }

    /** @return what the conflict means, for administrators */
    public String sentence() {
        return sentence;
    }

    /** @return the conflicts among these permissions, in a fixed order */
    public static List<DutyConflict> among(Collection<String> permissions) {
        return Arrays.stream(values())
                .filter(conflict -> permissions.contains(conflict.one)
                        && conflict.others.stream().anyMatch(permissions::contains))
                .toList();
    }
}
