package com.allocationsystem.ordergateway.adapter.in.rest;

import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.edge.problem.ProblemTable;
import com.allocationsystem.ordergateway.adapter.in.rest.order.WarningResponse;
import com.allocationsystem.ordergateway.application.port.in.accept.BatchConflictException;
import com.allocationsystem.ordergateway.application.port.in.block.BlockNotReadyException;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeConflictException;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.change.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.in.change.OverrideNotPermittedException;
import com.allocationsystem.ordergateway.application.port.in.change.StaleOrderException;
import com.allocationsystem.ordergateway.application.port.in.change.WarningsNotOverriddenException;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionConflictException;
import com.allocationsystem.ordergateway.application.port.in.execution.OwnExecutionException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Which of this service's exceptions answers which problem. */
class Problems {

    @Produces
    @Singleton
    ProblemTable problems() {
        return new ProblemTable()
                .on(OrderNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(ChangeNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(
                        ExecutionConflictException.class,
                        new ProblemKind("execution-conflict", "The report does not go with what is recorded", 409))
                .on(
                        BlockNotReadyException.class,
                        new ProblemKind("block-not-ready", "The block cannot be allocated yet", 409))
                .on(OwnExecutionException.class, ProblemKind.FORBIDDEN)
                .on(
                        ChangeConflictException.class,
                        new ProblemKind("change-conflict", "The key was used for another change", 409))
                .on(
                        BatchConflictException.class,
                        new ProblemKind("batch-conflict", "The allocation was handed over with other content", 409))
                .on(
                        OrderNotChangeableException.class,
                        new ProblemKind("order-not-changeable", "The order's state does not allow this", 409),
                        e -> Map.of("order_id", e.orderId(), "order_status", e.state()))
                .on(OverrideNotPermittedException.class, ProblemKind.FORBIDDEN)
                .on(
                        WarningsNotOverriddenException.class,
                        new ProblemKind("warnings-not-overridden", "Warnings are open and not overridden", 409),
                        e -> Map.of(
                                "warnings",
                                e.breaches().stream()
                                        .map(breach -> new WarningResponse(
                                                "COMPLIANCE", breach.ruleId(), e.accountId(), breach.message()))
                                        .toList()))
                .on(
                        StaleOrderException.class,
                        new ProblemKind("stale-order", "The order has changed since it was read", 412));
    }
}
