package com.allocationsystem.ordergateway.application.port.in;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.time.Duration;
import java.util.List;

/** Says how far the children of an allocation have come, and can wait for them. */
public interface WatchBatchUseCase {

    /**
     * @param wait how long to wait at most until no child is under way; zero answers at once
     * @return the children in the order handed over
     * @throws OrderNotFoundException when the allocation was never handed over
     */
    List<ChildOrder> watch(String allocationId, Duration wait);
}
