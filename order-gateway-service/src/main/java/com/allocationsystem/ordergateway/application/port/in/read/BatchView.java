package com.allocationsystem.ordergateway.application.port.in.read;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.util.List;

/**
 * The children of an allocation as they stand.
 *
 * @param round how often the failed ones were retried; read before the children, so that children of a later round may
 *     come under an earlier number, never the other way round
 * @param children in the order handed over
 */
public record BatchView(int round, List<ChildOrder> children) {}
