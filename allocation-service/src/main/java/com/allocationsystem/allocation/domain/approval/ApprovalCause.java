package com.allocationsystem.allocation.domain.approval;

import com.allocationsystem.shared.Permission;

/**
 * Why a commit waits for a second user.
 *
 * @param sentence the fact and the number
 */
public record ApprovalCause(Code code, String sentence) {

    /** What the policy reacted to, as on the wire. */
    public enum Code {
        /** The block is larger than the notional up to which one user decides. */
        NOTIONAL(Permission.ALLOCATION_APPROVE),
        /** A breach of rules or restricted lists is overridden, or their check is off. */
        COMPLIANCE_OVERRIDE(Permission.COMPLIANCE_APPROVE),
        /** Another warning is overridden. */
        OVERRIDE(Permission.ALLOCATION_APPROVE),
        /** The maker excluded, locked or set accounts, or sent instructions, weights, base values or targets for them. */
        BY_HAND(Permission.ALLOCATION_APPROVE),
        /** It was asked for late in the day. */
        LATE(Permission.ALLOCATION_APPROVE);

        private final String needs;

        Code(String needs) {
            this.needs = needs;
        }

        /** @return the permission that the second user needs */
        public String needs() {
            return needs;
        }
    }
}
