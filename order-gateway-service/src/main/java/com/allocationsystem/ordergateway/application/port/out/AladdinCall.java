package com.allocationsystem.ordergateway.application.port.out;

/** What we call Aladdin for. Calls of one operation share its quota. */
public enum AladdinCall {
    /** A new order by itself; the sender takes the permit before it claims the order. */
    POST_ONE("order:post", true),
    /** New orders together; the permit is taken likewise. */
    POST_MANY("orders:batchPost", false),
    /** A dry run of new orders, before they are sent. */
    WHAT_IF_ONE("order:post", true),
    WHAT_IF_MANY("orders:batchPost", false),
    /** Another size: a user waits for it, so it may use what new orders must leave. */
    MODIFY("order:post", false),
    CANCEL("orders:batchCancel", false),
    CANCEL_ONE("order:cancel", false),
    LOOK_UP("orders:filter", false),
    /** Aladdin's status of what stands there: it can wait, and leaves room for look-ups. */
    REFRESH("orders:filter", true),
    OPERATION("longrunningoperations", false);

    private final String operation;
    private final boolean yields;

    AladdinCall(String operation, boolean yields) {
        this.operation = operation;
        this.yields = yields;
    }

    /** @return Aladdin's verb, which has the quota */
    public String operation() {
        return operation;
    }

    /** @return whether it leaves half of what may be called at once to other calls of the same operation */
    public boolean yields() {
        return yields;
    }
}
