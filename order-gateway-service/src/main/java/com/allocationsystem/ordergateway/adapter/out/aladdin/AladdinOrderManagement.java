package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.FailedCall;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.GuardedOrderApi;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OperationResults;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.BasketIdCriterion;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.BatchPostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.ExternalIdListCriterion;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.ExternalIdsGroup;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.FilterRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.FilterResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.OrderIdCriterion;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostConfig;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResult;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.Query;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.WireOrder;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementUnreachableException;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Carried;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.RefusedTogether;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Handling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Aladdin's order management over its OrderAPI v1: one Aladdin order per child, tied together by the basket id,
 * or one for all. */
@ApplicationScoped
class AladdinOrderManagement implements OrderManagementSystem {

    private static final int NOT_FOUND = 404;

    private final GuardedOrderApi api;
    private final PostAnswers answers;
    private final ChangeCalls changes;
    private final WhatIfRun whatIf;
    private final OrderGatewayConfig config;

    AladdinOrderManagement(
            GuardedOrderApi api,
            PostAnswers answers,
            ChangeCalls changes,
            WhatIfRun whatIf,
            OrderGatewayConfig config) {
        this.api = api;
        this.answers = answers;
        this.changes = changes;
        this.whatIf = whatIf;
        this.config = config;
    }

    @Override
    public SubmissionAnswer post(ChildOrder order) {
        return post(WireOrder.create(order, config.accountCode()));
    }

    @Override
    public SubmissionAnswer postBlock(List<ChildOrder> children) {
        return post(WireOrder.block(children, config.accountCode()));
    }

    private SubmissionAnswer post(WireOrder order) {
        SubmissionAnswer objection = config.whatIf() ? whatIf.objection(order) : null;
        if (objection != null) {
            return objection;
        }
        try {
            return answers.of(first(api.post(new PostRequest(PostConfig.real(config), order))));
        } catch (RuntimeException e) {
            return answers.of(FailedCall.of(e));
        }
    }

    @Override
    public List<SubmissionAnswer> postTogether(List<ChildOrder> orders) {
        if (!config.whatIf()) {
            return sendTogether(orders);
        }
        List<SubmissionAnswer> answers = whatIf.objections(orders);
        List<Integer> free = IntStream.range(0, orders.size())
                .filter(i -> answers.get(i) == null)
                .boxed()
                .toList();
        if (!free.isEmpty()) {
            List<SubmissionAnswer> sent =
                    sendTogether(free.stream().map(orders::get).toList());
            IntStream.range(0, free.size()).forEach(i -> answers.set(free.get(i), sent.get(i)));
        }
        return answers;
    }

    private List<SubmissionAnswer> sendTogether(List<ChildOrder> orders) {
        try {
            LongRunningOperation started = api.batchPost(new BatchPostRequest(
                    PostConfig.real(config),
                    orders.stream()
                            .map(order -> WireOrder.create(order, config.accountCode()))
                            .toList()));
            return IntStream.range(0, orders.size())
                    .mapToObj(position -> carried(started, position))
                    .toList();
        } catch (RuntimeException e) {
            SubmissionAnswer same = FailedCall.malformed(e)
                    ? new RefusedTogether(FailedCall.of(e).reason())
                    : answers.of(FailedCall.of(e));
            return orders.stream().map(order -> same).toList();
        }
    }

    /** An operation that is done already is asked for at once: its results are read in one place only. */
    private SubmissionAnswer carried(LongRunningOperation started, int position) {
        if (started == null || started.id() == null || started.id().isEmpty()) {
            return answers.doubt("Aladdin named no operation for the batch");
        }
        return new Carried(
                new Handling.Operation(started.id(), position),
                started.done() ? Duration.ZERO : config.operationPoll());
    }

    @Override
    public OperationAnswer operation(String operationId) {
        try {
            return read(api.operation(operationId));
        } catch (AladdinException e) {
            return e.status() == NOT_FOUND
                    ? new OperationAnswer.Lost("Aladdin no longer knows the operation that carried it")
                    : new OperationAnswer.Running();
        } catch (RuntimeException e) {
            return new OperationAnswer.Running();
        }
    }

    private OperationAnswer read(LongRunningOperation operation) {
        if (operation == null || !operation.done()) {
            return new OperationAnswer.Running();
        }
        if (operation.error() != null) {
            return new OperationAnswer.Lost(FailedCall.of(operation.error()).reason());
        }
        return new OperationAnswer.Done(OperationResults.of(operation, PostResult.class).stream()
                .map(result -> new OperationAnswer.Result(externalId(result), answers.of(result)))
                .toList());
    }

    @Override
    public ChangeAnswer modify(ChildOrder order) {
        return changes.modify(order);
    }

    @Override
    public ChangeAnswer cancel(ChildOrder order) {
        return changes.cancel(order);
    }

    @Override
    public List<SeenOrder> lookUp(Collection<String> externalIds) {
        ExternalIdsGroup ours = new ExternalIdsGroup(List.copyOf(externalIds), config.accountCode());
        return filter(AladdinCall.LOOK_UP, new Query(new ExternalIdListCriterion(List.of(ours)), null, null));
    }

    @Override
    public List<SeenOrder> read(String aladdinOrderId) {
        return filter(AladdinCall.LOOK_UP, new Query(null, new OrderIdCriterion(List.of(aladdinOrderId)), null));
    }

    @Override
    public List<SeenOrder> readBaskets(Collection<String> allocationIds, LocalDate orderDate) {
        BasketIdCriterion baskets = new BasketIdCriterion(List.copyOf(allocationIds), orderDate);
        return filter(AladdinCall.REFRESH, new Query(null, null, baskets));
    }

    private List<SeenOrder> filter(AladdinCall call, Query query) {
        List<SeenOrder> seen = new ArrayList<>();
        String page = null;
        try {
            do {
                FilterResponse response = api.filter(call, new FilterRequest(query, null, page));
                if (response.orders() != null) {
                    response.orders().stream()
                            .filter(order -> order.toRecord() != null)
                            .map(WireOrder::toSeen)
                            .forEach(seen::add);
                }
                page = response.nextPageToken();
            } while (page != null && !page.isEmpty());
            return seen;
        } catch (RuntimeException e) {
            throw new OrderManagementUnreachableException(FailedCall.of(e).reason(), e);
        }
    }

    private static PostResult first(PostResponse response) {
        return response == null
                        || response.results() == null
                        || response.results().isEmpty()
                ? null
                : response.results().get(0);
    }

    private static String externalId(PostResult result) {
        return result == null || result.output() == null || result.output().order() == null
                ? null
                : result.output().order().externalId();
    }
}
