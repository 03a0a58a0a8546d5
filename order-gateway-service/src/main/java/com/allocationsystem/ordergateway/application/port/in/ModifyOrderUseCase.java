package com.allocationsystem.ordergateway.application.port.in;

/** Changes the size of an order that stands in Aladdin. */
public interface ModifyOrderUseCase {

    /**
     * @return what came of it; {@link ChangeResult.Outcome#UNDER_WAY} when Aladdin has not answered in time
     * @throws OrderNotFoundException when nothing has that id
     * @throws StaleOrderException when a version was expected and the order has another one
     * @throws OrderNotChangeableException when its state does not allow it
     * @throws com.allocationsystem.shared.InvalidInputException when the bond has no such legal size
     */
    ChangeResult modify(Command command);

    /**
     * @param id ours or Aladdin's
     * @param quantityPar the new size, par, above zero
     * @param comment the user's words, or null
     * @param expected the version the user has seen
     */
    record Command(String id, long quantityPar, String comment, String actor, ExpectedVersion expected) {}
}
