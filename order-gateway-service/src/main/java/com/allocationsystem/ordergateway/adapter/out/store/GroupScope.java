package com.allocationsystem.ordergateway.adapter.out.store;

import com.allocationsystem.shared.Entitlement;

/** What a caller may see, as a condition on {@code order_batch b}: all groups of the allocation are within the entitlement. */
public final class GroupScope {

    private static final String WITHIN =
            "cardinality(b.portfolio_groups) > 0 AND b.portfolio_groups <@ cast(:groups AS text[])";

    private GroupScope() {}

    /** @return the condition; it has the parameter {@code groups} unless every group is seen */
    public static String condition(Entitlement entitlement) {
        return entitlement.all() ? "true" : WITHIN;
    }

    /** @return the value of the parameter {@code groups} */
    public static String[] groups(Entitlement entitlement) {
        return entitlement.groups().toArray(String[]::new);
    }
}
