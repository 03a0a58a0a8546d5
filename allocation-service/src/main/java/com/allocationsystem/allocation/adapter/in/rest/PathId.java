package com.allocationsystem.allocation.adapter.in.rest;

import java.util.UUID;
import java.util.function.Function;

/** An id as it stands in an address. */
public final class PathId {

    private PathId() {}

    /**
     * @param unknown makes of the text what is thrown when it is no id: nothing has it
     * @throws RuntimeException what {@code unknown} made
     */
    public static UUID of(String text, Function<String, ? extends RuntimeException> unknown) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw unknown.apply(text);
        }
    }
}
