package com.allocationsystem.simulator.adapter.in.rest.orders;

import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.adapter.wire.OrderJson;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import com.allocationsystem.simulator.domain.order.OrderOperation.Kind;
import com.allocationsystem.simulator.domain.order.OrderResult;
import com.allocationsystem.simulator.domain.order.Refusal;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes what became of orders. */
final class OrderAnswers {

    private static final String TYPE_PREFIX = "type.googleapis.com/blackrock.trading.order_management.order.v1.";

    private OrderAnswers() {}

    /** A batch: unfinished without results, else with them. */
    static byte[] operation(OrderOperation operation, Dataset dataset) {
        boolean posting = operation.kind() == Kind.POST;
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("id", operation.id());
            json.writeObjectFieldStart("meta");
            json.writeStringField(
                    "@type", TYPE_PREFIX + (posting ? "BatchPostOrdersMetaData" : "BatchCancelOrdersMetaData"));
            json.writeEndObject();
            json.writeBooleanField("done", operation.results() != null);
            if (operation.results() != null) {
                json.writeObjectFieldStart("response");
                json.writeStringField(
                        "@type", TYPE_PREFIX + (posting ? "BatchPostOrdersResponse" : "BatchCancelOrdersResponse"));
                results(json, dataset, operation.kind(), operation.results());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    /** An operation that ended with an error as a whole; what it stored stays stored. */
    static byte[] failedOperation(OrderOperation operation, int rpcCode) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("id", operation.id());
            json.writeBooleanField("done", true);
            error(json, rpcCode, "Fault on demand");
            json.writeEndObject();
        });
    }

    static void results(JsonGenerator json, Dataset dataset, Kind kind, List<OrderResult> results) throws IOException {
        json.writeArrayFieldStart("results");
        for (OrderResult result : results) {
            json.writeStartObject();
            if (result instanceof OrderResult.Refused refused) {
                error(json, refused.refusal());
            } else if (result instanceof OrderResult.Taken taken && kind == Kind.CANCEL) {
                json.writeFieldName("output");
                OrderJson.write(json, taken.order(), dataset);
            } else if (result instanceof OrderResult.Taken taken) {
                posted(json, dataset, taken);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void error(JsonGenerator json, Refusal refusal) throws IOException {
        error(json, refusal.code().number(), refusal.message());
    }

    private static void error(JsonGenerator json, int code, String message) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeNumberField("code", code);
        json.writeStringField("message", message);
        json.writeArrayFieldStart("details");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void posted(JsonGenerator json, Dataset dataset, OrderResult.Taken taken) throws IOException {
        json.writeObjectFieldStart("output");
        json.writeFieldName("order");
        OrderJson.write(json, taken.order(), dataset);
        json.writeArrayFieldStart("complianceViolations");
        for (OrderResult.Violation violation : taken.violations()) {
            violation(json, dataset, taken.order(), violation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void violation(JsonGenerator json, Dataset dataset, Order order, OrderResult.Violation violation)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("violationDate", dataset.businessDate().toString());
        json.writeStringField("portfolioId", Integer.toString(dataset.tree().portfolioId(violation.account())));
        json.writeStringField("ruleAssignmentName", "Restricted list");
        json.writeStringField("complianceSeverity", "COMPLIANCE_SEVERITY_" + violation.severity());
        json.writeStringField("offender", dataset.securities().cusips().get(order.security()));
        json.writeStringField("violationDetail", violation.reason());
        json.writeStringField("actionStatus", "Open");
        json.writeEndObject();
    }
}
