package com.allocationsystem.simulator.adapter.in.rest.call;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The parameters that an operation knows: any other, a second value and a missing required one are refused.
 *
 * @param known every name
 */
public record QueryParameters(Set<String> known) {

    private static final String LIST = ",";

    /** @throws ApiException 400, naming the parameter */
    public void check(Call call) {
        for (String name : call.query().names()) {
            if (!known.contains(name)) {
                throw ApiException.invalid("Parameter %s is unknown".formatted(name));
            }
            if (call.query().getAll(name).size() > 1) {
                throw ApiException.invalid("Parameter %s comes twice".formatted(name));
            }
        }
    }

    /** @throws ApiException 400 when it is missing or empty */
    public static String required(Call call, String name) {
        String value = call.query().get(name);
        if (value == null || value.isBlank()) {
            throw ApiException.invalid("Parameter %s is missing".formatted(name));
        }
        return value;
    }

    /** @return the parts between commas */
    public static List<String> list(Call call, String name) {
        return Arrays.stream(required(call, name).split(LIST, -1))
                .map(String::strip)
                .toList();
    }
}
