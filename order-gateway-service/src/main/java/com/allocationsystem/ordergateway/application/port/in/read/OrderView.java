package com.allocationsystem.ordergateway.application.port.in.read;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import java.util.List;

/**
 * An order and how it came to stand where it stands.
 *
 * @param history oldest first
 */
public record OrderView(ChildOrder order, List<HistoryEntry> history) {}
