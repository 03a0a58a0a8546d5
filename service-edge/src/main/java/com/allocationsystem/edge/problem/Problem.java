package com.allocationsystem.edge.problem;

import com.allocationsystem.shared.Fault;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The body of every answer that is an error: {@code application/problem+json} (RFC 9457).
 *
 * @param type stable URI path of the kind of problem, {@code /problems/...}
 * @param title the kind in words, the same for every occurrence
 * @param status HTTP status
 * @param detail this occurrence: the fact, the number, the remedy
 * @param instance path of the request
 * @param correlationId to quote when asking for help
 * @param violations the fields at fault, empty when no field is
 * @param extras further members of this kind of problem, e.g. {@code changes}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String correlationId,
        List<Fault> violations,
        @JsonAnyGetter Map<String, Object> extras) {

    /** Media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
