package com.allocationsystem.shared;

/** What a signed-in user or service may do; the words that stand in a token's {@code groups} claim. */
public final class Permission {

    public static final String REFERENCE_READ = "reference:read";
    public static final String REFERENCE_IMPORT = "reference:import";
    public static final String ALLOCATION_PREVIEW = "allocation:preview";
    public static final String ALLOCATION_COMMIT = "allocation:commit";
    public static final String ALLOCATION_OVERRIDE = "allocation:override";
    public static final String ORDER_READ = "order:read";
    public static final String ORDER_MODIFY = "order:modify";
    public static final String ORDER_CANCEL = "order:cancel";

    /** Approve or reject a commit that waits for a second user. */
    public static final String ALLOCATION_APPROVE = "allocation:approve";

    /** Open any allocation; read rules and waivers. */
    public static final String COMPLIANCE_READ = "compliance:read";

    /** Approve breaches of rules, waivers and versions of the rule book. */
    public static final String COMPLIANCE_APPROVE = "compliance:approve";

    /** Enter and correct executions. */
    public static final String EXECUTION_WRITE = "execution:write";

    public static final String REPORT_READ = "report:read";
    public static final String AUDIT_READ = "audit:read";
    public static final String USER_ADMIN = "user:admin";

    /** Held by services only, never by a user: hand a committed allocation to the order gateway. */
    public static final String ORDER_SUBMIT = "order:submit";

    /** Held by services only, never by a user: ask whether an order may have another size, and tell that a block has ended. */
    public static final String ORDER_CHECK = "order:check";

    /** Held by services only, never by a user: read whole accounts in bulk, whatever the scope of a user. */
    public static final String REFERENCE_SNAPSHOT = "reference:snapshot";

    private Permission() {}
}
