package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.shared.Entitlement;

/** Keeps a user's words about an order; the order itself stays as it is. */
public interface NoteOrderUseCase {

    /**
     * @return the order as it stands
     * @throws OrderNotFoundException when nothing has that id
     * @throws StaleOrderException when a version was expected and the order has another one
     */
    ChangeResult note(Command command);

    /**
     * @param id ours or Aladdin's
     * @param comment the user's words
     * @param entitlement of the user; an order outside it is not found
     * @param expected the version the user has seen
     */
    record Command(String id, String comment, String actor, Entitlement entitlement, ExpectedVersion expected) {}
}
