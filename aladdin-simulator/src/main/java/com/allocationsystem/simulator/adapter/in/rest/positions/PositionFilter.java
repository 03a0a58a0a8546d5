package com.allocationsystem.simulator.adapter.in.rest.positions;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.domain.position.CurrentPosition;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A view's data filter: a tree of comparisons of numbers. Of the official operators those that compare one number are there.
 *
 * @param rows that pass
 * @param current whether orders can change what passes
 */
record PositionFilter(Predicate<CurrentPosition> rows, boolean current) {

    static PositionFilter of(JsonNode tree) {
        return tree.isObject() ? tree(tree) : new PositionFilter(row -> true, false);
    }

    private static PositionFilter tree(JsonNode tree) {
        List<PositionFilter> parts = new ArrayList<>();
        for (JsonNode part : tree.path("dataFilters")) {
            JsonNode single = part.path("singleDataFilter");
            parts.add(single.isObject() ? single(single) : tree(part.path("dataFilterTree")));
        }
        if (parts.isEmpty()) {
            throw ApiException.invalid("filter.dataFilters is empty");
        }
        boolean current = parts.stream().anyMatch(PositionFilter::current);
        String operator = tree.path("booleanOperator").asText();
        return switch (operator) {
            case "BOOLEAN_OPERATOR_AND" ->
                new PositionFilter(row -> parts.stream().allMatch(part -> part.rows.test(row)), current);
            case "BOOLEAN_OPERATOR_OR" ->
                new PositionFilter(row -> parts.stream().anyMatch(part -> part.rows.test(row)), current);
            default -> throw ApiException.invalid("filter.booleanOperator '%s' is not available".formatted(operator));
        };
    }

    private static PositionFilter single(JsonNode filter) {
        PositionAttribute attribute =
                PositionAttribute.of(filter.path("attributeId").asText());
        if (!attribute.isNumber()) {
            throw ApiException.invalid("filter: %s is no number".formatted(attribute.id()));
        }
        BigDecimal value = number(filter.path("dataValue"));
        Predicate<Integer> passes = operator(filter.path("assertOperator").asText());
        return new PositionFilter(row -> passes.test(attribute.number(row).compareTo(value)), attribute.current());
    }

    private static Predicate<Integer> operator(String operator) {
        return switch (operator) {
            case "ASSERT_OPERATOR_EQ" -> order -> order == 0;
            case "ASSERT_OPERATOR_NEQ" -> order -> order != 0;
            case "ASSERT_OPERATOR_GT" -> order -> order > 0;
            case "ASSERT_OPERATOR_GTEQ" -> order -> order >= 0;
            case "ASSERT_OPERATOR_LT" -> order -> order < 0;
            case "ASSERT_OPERATOR_LTEQ" -> order -> order <= 0;
            default -> throw ApiException.invalid("filter.assertOperator '%s' is not available".formatted(operator));
        };
    }

    private static BigDecimal number(JsonNode value) {
        JsonNode number = value.has("decimalValue") ? value.path("decimalValue") : value.path("numericValue");
        try {
            return new BigDecimal(number.asText());
        } catch (NumberFormatException e) {
            throw ApiException.invalid("filter.dataValue '%s' is no number".formatted(number.asText()));
        }
    }
}
