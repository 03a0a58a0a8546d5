package com.allocationsystem.ordergateway.application.port.in.block;

import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.shared.Entitlement;
import java.util.List;
import java.util.UUID;

/** Changes many orders as one action: stored at once, carried out one by one, whatever breaks in between. */
public interface ChangeBlocksUseCase {

    /**
     * @return the change as stored; the same one when the same command comes again under its id
     * @throws com.allocationsystem.shared.InvalidInputException naming each id that is unknown or outside the entitlement
     * @throws ChangeConflictException when the id is known with other content
     */
    BlockChange ask(Command command);

    /**
     * @param entitlement of the caller
     * @return the change as it stands
     * @throws ChangeNotFoundException when there is none, or one of its orders is outside the entitlement
     */
    BlockChange read(String changeId, Entitlement entitlement);

    /**
     * What a user asks.
     *
     * @param id under which the same wish is known when it comes again; null for a new one
     * @param orderIds ours or Aladdin's
     * @param allocationIds each stands for all its orders
     * @param sizes for MODIFY, which takes no other ids; else empty
     * @param reason the user's words
     * @param actor username
     * @param entitlement of the user
     */
    record Command(
            UUID id,
            BlockChange.Kind kind,
            List<String> orderIds,
            List<String> allocationIds,
            List<Size> sizes,
            String reason,
            String actor,
            Entitlement entitlement) {}

    /**
     * A new size.
     *
     * @param orderId ours or Aladdin's
     * @param quantityPar par, above 0
     */
    record Size(String orderId, long quantityPar) {}
}
