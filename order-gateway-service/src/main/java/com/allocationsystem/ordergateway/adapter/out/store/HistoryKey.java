package com.allocationsystem.ordergateway.adapter.out.store;

import java.io.Serializable;
import java.util.UUID;

/** Key of a history row. */
record HistoryKey(UUID orderId, long version) implements Serializable {}
