package com.allocationsystem.ordergateway.application.port.in.read;

/** One order by our id or Aladdin's. */
public interface ReadOrderUseCase {

    /** @throws OrderNotFoundException when nothing has that id */
    OrderView read(String id);
}
