package com.allocationsystem.ordergateway.adapter.out.aladdin;

import static java.util.stream.Collectors.joining;

import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.PostOutput;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.PostResult;
import com.allocationsystem.ordergateway.adapter.out.aladdin.OrderMessages.Violation;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Accepted;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.InDoubt;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.Refused;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what Aladdin says to a posted order: a 200 is no success until its result has been looked at. */
@ApplicationScoped
class PostAnswers {

    /** A silent alarm is for compliance officers; a trader must not learn of it. */
    private static final String SILENT = "COMPLIANCE_SEVERITY_SILENT_ALARM";

    private static final String SEVERITY_PREFIX = "COMPLIANCE_SEVERITY_";

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
                : new Accepted(record, note(record, output.complianceViolations()));
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

    private static String note(AladdinRecord record, List<Violation> violations) {
        String pending = "Compl Pending".equals(record.status()) ? "Aladdin's compliance check is not finished" : null;
        String remarks = violations == null
                ? ""
                : violations.stream()
                        .filter(violation -> !SILENT.equals(violation.complianceSeverity()))
                        .map(PostAnswers::words)
                        .collect(joining("; "));
        String note = Stream.of(pending, remarks.isEmpty() ? null : remarks)
                .filter(Objects::nonNull)
                .collect(joining("; "));
        return note.isEmpty() ? null : note;
    }

    private static String words(Violation violation) {
        String severity = violation.complianceSeverity() == null
                ? "REMARK"
                : violation.complianceSeverity().replace(SEVERITY_PREFIX, "");
        String what = violation.violationDescription() != null
                ? violation.violationDescription()
                : violation.ruleAssignmentName();
        return "Aladdin compliance %s: %s".formatted(severity, what);
    }
}
