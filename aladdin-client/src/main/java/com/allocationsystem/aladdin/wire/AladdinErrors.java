package com.allocationsystem.aladdin.wire;

import com.allocationsystem.aladdin.AladdinException;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns every answer from 400 upwards into {@link AladdinException}, whether or not its body is Aladdin's. */
@Singleton
public class AladdinErrors implements ResponseExceptionMapper<AladdinException> {

    /** Proxies in between answer with whole web pages; a log line needs only the start. */
    private static final int LONGEST_FOREIGN_BODY = 200;

    @Override
    public AladdinException toThrowable(Response response) {
        String body = response.hasEntity() ? response.readEntity(String.class) : "";
        return exception(response.getStatus(), response::getHeaderString, body);
    }

    static AladdinException exception(int status, UnaryOperator<String> header, String body) {
        ErrorBody error = read(status, body);
        return AladdinException.answered(
                status,
                error.code(),
                error.message(),
                header.apply(AladdinHeaders.REQUEST_ID),
                retryAfter(header.apply(HttpHeaders.RETRY_AFTER)));
    }

    private static ErrorBody read(int status, String body) {
        try {
            ErrorBody error = AladdinJson.MAPPER.readValue(body, ErrorBody.class);
            if (error != null && error.code() != null) {
                return error;
            }
        } catch (JsonProcessingException e) {
            // Not Aladdin's own error: a proxy's page. The fallback below carries what can be told.
        }
        String start = body.length() > LONGEST_FOREIGN_BODY ? body.substring(0, LONGEST_FOREIGN_BODY) : body;
        return new ErrorBody("HTTP_" + status, start);
    }

    /** @return the wait asked for, seconds or HTTP-date, never negative; null when absent or unreadable */
    private static Duration retryAfter(String value) {
        if (value == null) {
            return null;
        }
        try {
            return Duration.ofSeconds(Math.max(0, Long.parseLong(value.trim())));
        } catch (NumberFormatException e) {
            return untilDate(value);
        }
    }

    private static Duration untilDate(String value) {
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
