package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.shared.Entitlement;

/** Changes the size of an order that stands in Aladdin. */
public interface ModifyOrderUseCase {

    /**
     * @return what came of it; {@link ChangeResult.Outcome#UNDER_WAY} when Aladdin has not answered in time
     * @throws OrderNotFoundException when nothing has that id
     * @throws StaleOrderException when a version was expected and the order has another one
     * @throws OrderNotChangeableException when its state does not allow it
     * @throws com.allocationsystem.shared.InvalidInputException when the bond has no such legal size or a limit of the account
     *     refuses it
     * @throws WarningsNotOverriddenException when the size breaks soft rules and the user does not override them
     * @throws OverrideNotPermittedException when the user may not override them
     */
    ChangeResult modify(Command command);

    /**
     * @param id ours or Aladdin's
     * @param quantityPar the new size, par, above zero
     * @param comment the user's words, or null
     * @param overrideWarnings whether the user overrides soft rules that the new size breaks; the comment is the reason
     * @param mayOverride whether the user has the permission for it
     * @param entitlement of the user; an order outside it is not found
     * @param expected the version the user has seen
     */
    record Command(
            String id,
            long quantityPar,
            String comment,
            boolean overrideWarnings,
            boolean mayOverride,
            String actor,
            Entitlement entitlement,
            ExpectedVersion expected) {}
}
