package com.allocationsystem.simulator.adapter.in.rest.call;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One operation of Aladdin's.
 *
 * @param name its verb, as faults and statistics call it
 * @param method HTTP method
 * @param path pattern of the raw path; groups are its arguments
 * @param scope OAuth scope that a token needs
 * @param shape message of the body, null for none
 * @param kind how it is carried out
 * @param answer carries it out and gives the JSON of a 200
 */
public record Operation(
        String name,
        String method,
        Pattern path,
        String scope,
        String shape,
        Kind kind,
        Function<Call, byte[]> answer) {

    /** How an operation is carried out. */
    public enum Kind {
        /** Looks something small up. */
        READ,
        /** Writes a large answer; not on an event loop. */
        BULK_READ,
        /** Stores orders and answers at once. */
        WRITE,
        /** Stores orders; finished when its long-running operation says so. */
        BATCH_WRITE
    }

    public boolean stores() {
        return kind == Kind.WRITE || kind == Kind.BATCH_WRITE;
    }
}
