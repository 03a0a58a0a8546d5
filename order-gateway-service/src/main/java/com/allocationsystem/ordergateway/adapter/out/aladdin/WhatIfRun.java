package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.FailedCall;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.GuardedOrderApi;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.LongRunning;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OperationResults;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.BatchPostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostConfig;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResult;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.Violations;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.WireOrder;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Refused;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.RefusedTogether;
import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks Aladdin's compliance before an order is sent. A dry run stores nothing, so whatever goes wrong with it only means
 * that the order waits.
 */
@ApplicationScoped
class WhatIfRun {

    private final GuardedOrderApi api;
    private final LongRunning batch;
    private final OrderGatewayConfig config;

    WhatIfRun(GuardedOrderApi api, LongRunning batch, OrderGatewayConfig config) {
        this.api = api;
        this.batch = batch;
        this.config = config;
    }

    /** @return why the order is not to be sent, or null */
    SubmissionAnswer objection(WireOrder order) {
        try {
            PostResponse response = api.whatIf(new PostRequest(PostConfig.whatIf(config), order));
            return response == null
                            || response.results() == null
                            || response.results().isEmpty()
                    ? notAnswered()
                    : judged(response.results().get(0));
        } catch (RuntimeException e) {
            return later(FailedCall.of(e));
        }
    }

    /** @return for each order why it is not to be sent, or null */
    List<SubmissionAnswer> objections(List<ChildOrder> orders) {
        List<SubmissionAnswer> objections = new ArrayList<>();
        try {
            LongRunningOperation ended = batch.awaitEnd(api.batchWhatIf(new BatchPostRequest(
                    PostConfig.whatIf(config),
                    orders.stream()
                            .map(order -> WireOrder.create(order, config.accountCode()))
                            .toList())));
            List<PostResult> results = OperationResults.of(ended, PostResult.class);
            for (int i = 0; i < orders.size(); i++) {
                objections.add(i < results.size() ? judged(results.get(i)) : notAnswered());
            }
        } catch (RuntimeException e) {
            SubmissionAnswer same = FailedCall.malformed(e)
                    ? new RefusedTogether(FailedCall.of(e).reason())
                    : later(FailedCall.of(e));
            orders.forEach(order -> objections.add(same));
        }
        return objections;
    }

    private SubmissionAnswer judged(PostResult result) {
        if (result == null) {
            return notAnswered();
        }
        if (result.error() != null) {
            return later(FailedCall.of(result.error()));
        }
        List<ComplianceViolation> violations = Violations.visible(
                result.output() == null ? null : result.output().complianceViolations());
        return violations.stream()
                .filter(ComplianceViolation::restricts)
                .findFirst()
                .<SubmissionAnswer>map(violation -> new Refused("Not sent. " + violation.words(), violations))
                .orElse(null);
    }

    private SubmissionAnswer later(FailedCall failed) {
        if (failed.meaning() == FailedCall.Meaning.REFUSED) {
            return new Refused("Not sent. " + failed.reason());
        }
        return new NotTaken(
                "Aladdin's what-if run: " + failed.reason(),
                failed.retryAfter() == null ? config.pause() : failed.retryAfter());
    }

    private SubmissionAnswer notAnswered() {
        return new NotTaken("Aladdin's what-if run has not ended", config.pause());
    }
}
