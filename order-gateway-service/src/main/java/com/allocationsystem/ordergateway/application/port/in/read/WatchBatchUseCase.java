package com.allocationsystem.ordergateway.application.port.in.read;

import java.time.Duration;

/** Says how far the children of an allocation have come, and can wait for them. */
public interface WatchBatchUseCase {

    /**
     * @param wait how long to wait at most until no child is under way; zero answers at once
     * @return the children as they stand then
     * @throws OrderNotFoundException when the allocation was never handed over
     */
    BatchView watch(String allocationId, Duration wait);
}
