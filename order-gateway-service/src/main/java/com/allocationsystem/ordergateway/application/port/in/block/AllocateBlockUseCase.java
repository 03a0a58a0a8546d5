package com.allocationsystem.ordergateway.application.port.in.block;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.shared.Entitlement;

/** The desk's word that what is filled of a block is allocated to its accounts. */
public interface AllocateBlockUseCase {

    /**
     * @param username who says so
     * @param entitlement of that user
     * @return the block as it stands then; a block that was declared allocated before stays as it is
     * @throws OrderNotFoundException when no such allocation was handed over, or the caller may not see it
     * @throws BlockNotReadyException when par works or failed, an execution is held, or reports and Aladdin do not agree
     */
    Block allocate(String allocationId, String username, Entitlement entitlement);
}
