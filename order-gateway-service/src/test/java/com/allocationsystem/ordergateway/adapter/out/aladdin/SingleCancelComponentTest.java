package com.allocationsystem.ordergateway.adapter.out.aladdin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.adapter.out.aladdin.call.GuardedOrderApi;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig.Operations;
import com.allocationsystem.ordergateway.contract.CancelContract;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;

/** A site with single operations only: no long-running operation is ever asked about. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class SingleCancelComponentTest extends CancelContract {

    @Inject
    GuardedOrderApi api;

    @Inject
    PostAnswers answers;

    @Inject
    WhatIfRun whatIf;

    @Inject
    OrderGatewayConfig config;

    @Override
    protected OrderManagementSystem orderManagement() {
        OrderGatewayConfig single = single();
        return new AladdinOrderManagement(api, answers, new ChangeCalls(api, answers, null, single), whatIf, single);
    }

    private OrderGatewayConfig single() {
        return (OrderGatewayConfig) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {OrderGatewayConfig.class},
                (proxy, method, arguments) ->
                        method.getName().equals("operations") ? Operations.SINGLE : method.invoke(config, arguments));
    }

    @Override
    protected String operation() {
        return "order:cancel";
    }

    @AfterEach
    void nothingWentInBatches() {
        assertEquals(0, aladdin.requests("orders:batchCancel").size());
    }
}
