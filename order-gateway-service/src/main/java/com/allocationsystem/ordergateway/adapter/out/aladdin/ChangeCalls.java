package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.FailedCall;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.GuardedOrderApi;
import com.allocationsystem.ordergateway.adapter.out.aladdin.call.LongRunning;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OperationResults;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.BatchCancelRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.CancelRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.CancelResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.CancelResult;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostConfig;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostRequest;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResponse;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.WireOrder;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig.Operations;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.Applied;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.InDoubt;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer.Refused;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Modifies by posting the order under its number, cancels by order:cancel or orders:batchCancel, as the site has it. */
@ApplicationScoped
class ChangeCalls {

    private final GuardedOrderApi api;
    private final PostAnswers answers;
    private final LongRunning batch;
    private final OrderGatewayConfig config;

    ChangeCalls(GuardedOrderApi api, PostAnswers answers, LongRunning batch, OrderGatewayConfig config) {
        this.api = api;
        this.answers = answers;
        this.batch = batch;
        this.config = config;
    }

    ChangeAnswer modify(ChildOrder order) {
        try {
            PostResponse response =
                    api.modify(new PostRequest(PostConfig.real(config), WireOrder.update(order, config.accountCode())));
            return response == null
                            || response.results() == null
                            || response.results().isEmpty()
                    ? new InDoubt("Aladdin's answer holds no result")
                    : change(answers.of(response.results().get(0)));
        } catch (RuntimeException e) {
            return failed(FailedCall.of(e));
        }
    }

    ChangeAnswer cancel(ChildOrder order) {
        CancelRequest request = new CancelRequest(
                order.aladdin().orderId(),
                WireOrder.Comment.general(order.change().reason()));
        try {
            return config.operations() == Operations.SINGLE
                    ? outcome(order, first(api.cancel(request)))
                    : outcome(order, batch.awaitEnd(api.batchCancel(new BatchCancelRequest(List.of(request)))));
        } catch (RuntimeException e) {
            return failed(FailedCall.of(e));
        }
    }

    private static CancelResult first(CancelResponse response) {
        return response == null
                        || response.results() == null
                        || response.results().isEmpty()
                ? null
                : response.results().get(0);
    }

    private ChangeAnswer outcome(ChildOrder order, LongRunningOperation ended) {
        if (!ended.done() || ended.error() != null) {
            return new InDoubt("Aladdin's cancellation has not ended well");
        }
        List<CancelResult> results = OperationResults.of(ended, CancelResult.class);
        return outcome(order, results.isEmpty() ? null : results.get(0));
    }

    private ChangeAnswer outcome(ChildOrder order, CancelResult result) {
        if (result == null || result.error() == null && result.output() == null) {
            return new InDoubt("Aladdin's cancellation ended without a result");
        }
        if (result.error() != null) {
            return failed(FailedCall.of(result.error()));
        }
        AladdinRecord record = result.output().toRecord();
        if (record == null || record.status() == null) {
            return new Applied(new AladdinRecord(order.aladdin().orderId(), "Canceled"));
        }
        return record.canceled()
                ? new Applied(record)
                : new InDoubt("Aladdin shows the order as %s".formatted(record.status()));
    }

    private ChangeAnswer change(SubmissionAnswer posted) {
        if (posted instanceof SubmissionAnswer.Accepted accepted) {
            return new Applied(accepted.record());
        }
        if (posted instanceof SubmissionAnswer.Refused refused) {
            return new Refused(refused.reason());
        }
        if (posted instanceof SubmissionAnswer.NotTaken notTaken) {
            return new NotTaken(notTaken.reason(), notTaken.retryAfter());
        }
        return new InDoubt("Aladdin's answer cannot be used");
    }

    private ChangeAnswer failed(FailedCall failed) {
        return switch (failed.meaning()) {
            case REFUSED -> new Refused(failed.reason());
            case NOT_TAKEN -> new NotTaken(failed.reason(), answers.pause(failed));
            case IN_DOUBT -> new InDoubt(failed.reason());
        };
    }
}
