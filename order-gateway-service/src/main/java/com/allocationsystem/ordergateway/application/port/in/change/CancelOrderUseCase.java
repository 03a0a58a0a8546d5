package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.shared.Entitlement;

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
     * @param entitlement of the user; an order outside it is not found
     * @param expected the version the user has seen
     */
    record Command(String id, String reason, String actor, Entitlement entitlement, ExpectedVersion expected) {}
}
