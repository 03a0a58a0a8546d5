package com.allocationsystem.ordergateway.application;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;

class InMemoryOrderStoreTest extends OrderStoreContract {

    private final InMemoryOrderStore store = new InMemoryOrderStore();

    @Override
    protected OrderStore store() {
        return store;
    }
}
