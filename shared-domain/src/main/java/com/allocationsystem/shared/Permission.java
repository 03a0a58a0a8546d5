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
    public static final String AUDIT_READ = "audit:read";
    public static final String USER_ADMIN = "user:admin";

    /** Held by services only, never by a user: hand a committed allocation to the order gateway. */
    public static final String ORDER_SUBMIT = "order:submit";

    /** Held by services only, never by a user: ask whether an order may have another size. */
    public static final String ORDER_CHECK = "order:check";

    private Permission() {}
}
