package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.ordergateway.adapter.out.aladdin.call.FailedCall;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostOutput;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.PostResult;
import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.Violations;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Accepted;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.InDoubt;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Refused;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Reads what Aladdin says to a posted order: a 200 is no success until its result has been looked at. */
@ApplicationScoped
class PostAnswers {

    private final OrderGatewayConfig config;

    PostAnswers(OrderGatewayConfig config) {
        this.config = config;
    }

    /** @param result one item, or null when the answer lacks it */
    SubmissionAnswer of(PostResult result) {
        if (result != null && result.error() != null) {
            return of(FailedCall.of(result.error()));
        }
        PostOutput output = result == null ? null : result.output();
        AladdinRecord record =
                output == null || output.order() == null ? null : output.order().toRecord();
        return record == null
                ? doubt("Aladdin's answer names no order")
                : new Accepted(record, Violations.visible(output.complianceViolations()));
    }

    SubmissionAnswer of(FailedCall failed) {
        return switch (failed.meaning()) {
            case REFUSED -> new Refused(failed.reason());
            case NOT_TAKEN -> new NotTaken(failed.reason(), pause(failed));
            case IN_DOUBT -> doubt(failed.reason());
        };
    }

    SubmissionAnswer doubt(String reason) {
        return new InDoubt(reason, config.lookUpInterval());
    }

    Duration pause(FailedCall failed) {
        return failed.retryAfter() != null ? failed.retryAfter() : config.pause();
    }
}
