package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.util.Set;

/**
 * The versions of an order that a caller is content to change ({@code If-Match}).
 *
 * @param versions any of these; null when the caller does not mind
 */
public record ExpectedVersion(Set<Long> versions) {

    /** The caller does not mind which version it changes. */
    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    /** @throws StaleOrderException when {@code order} has another version */
    public void check(ChildOrder order) {
        if (versions != null && !versions.contains(order.stamp().version())) {
            throw new StaleOrderException(order.id(), order.stamp().version());
        }
    }

    /** @return whether the caller named a version */
    public boolean given() {
        return versions != null;
    }
}
