package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;

/** Takes an order back. */
public interface CancelOrderUseCase {

    /**
     * @return what came of it; {@link ChangeResult.Outcome#UNDER_WAY} when Aladdin has not answered in time
     * @throws OrderNotFoundException when nothing has that id
     * @throws StaleOrderException when a version was expected and the order has another one
     * @throws OrderNotChangeableException when its state does not allow it
     */
    ChangeResult cancel(Command command);

    /**
     * @param id ours or Aladdin's
     * @param reason the user's words
     * @param expected the version the user has seen
     */
    record Command(String id, String reason, String actor, ExpectedVersion expected) {}
}
