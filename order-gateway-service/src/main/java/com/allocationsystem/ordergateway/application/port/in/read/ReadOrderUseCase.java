package com.allocationsystem.ordergateway.application.port.in.read;

import com.allocationsystem.shared.Entitlement;

/** One order by our id or Aladdin's. */
public interface ReadOrderUseCase {

    /**
     * @param id ours or Aladdin's
     * @param entitlement of the caller
     * @throws OrderNotFoundException when nothing has that id, or the caller may not see what has
     */
    OrderView read(String id, Entitlement entitlement);
}
