package com.allocationsystem.simulator.adapter.in.rest.positions;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.domain.position.CurrentPosition;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One view of a positions question.
 *
 * @param attributes columns, in the order asked for
 * @param current whether orders change any column or any row's place in it
 * @param filter rows that are told
 */
record PositionView(List<PositionAttribute> attributes, boolean current, Predicate<CurrentPosition> filter) {

    private static final List<String> NOT_OFFERED = List.of("viewFilter", "aggregation", "creditViewSetting");

    static PositionView of(JsonNode request) {
        for (String name : NOT_OFFERED) {
            if (request.path(name).isObject()) {
                throw ApiException.invalid("positionsViewRequests.%s is not available".formatted(name));
            }
        }
        List<PositionAttribute> attributes = new ArrayList<>();
        request.path("attributeIds").forEach(id -> attributes.add(PositionAttribute.of(id.asText())));
        if (attributes.isEmpty()) {
            throw ApiException.invalid("attributeIds is empty");
        }
        PositionFilter filter = PositionFilter.of(request.path("filter"));
        boolean current = filter.current() || attributes.stream().anyMatch(PositionAttribute::current);
        return new PositionView(List.copyOf(attributes), current, filter.rows());
    }
}
