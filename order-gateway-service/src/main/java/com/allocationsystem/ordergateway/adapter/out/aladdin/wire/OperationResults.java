package com.allocationsystem.ordergateway.adapter.out.aladdin.wire;

import com.allocationsystem.aladdin.LongRunningOperation;
import com.allocationsystem.aladdin.wire.AladdinJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The results inside a finished operation; its declared type is not to be relied on, so they are read one by one. */
public final class OperationResults {

    private OperationResults() {}

    /**
     * @return the results in their order; one that cannot be read is null, because its place counts
     */
    public static <T> List<T> of(LongRunningOperation operation, Class<T> type) {
        JsonNode results =
                operation.response() == null ? null : operation.response().get("results");
        List<T> read = new ArrayList<>();
        if (results != null) {
            results.forEach(result -> read.add(one(result, type)));
        }
        return read;
    }

    private static <T> T one(JsonNode result, Class<T> type) {
        try {
            return AladdinJson.MAPPER.treeToValue(result, type);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
