package com.allocationsystem.ordergateway.application.port.in.retry;

import com.allocationsystem.ordergateway.application.port.in.read.BatchView;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import java.time.Instant;

/** Tries the failed children of an allocation again. */
public interface RetryBatchUseCase {

    /**
     * Every failed child is looked up in Aladdin and sent again only if it is not there. Canceled ones stay so.
     *
     * @return the children as they stand; a round that was asked for before changes nothing
     * @throws OrderNotFoundException when the allocation was never handed over
     */
    BatchView retry(Command command);

    /**
     * @param round number of the retry, from 1; the key under which the same wish is known again
     * @param requestedBy the trader who asked
     * @param reason in the trader's words, or null
     * @param sendBefore until then the checks of the retry count; a child that is not sent by then fails
     */
    record Command(String allocationId, int round, String requestedBy, String reason, Instant sendBefore) {}
}
