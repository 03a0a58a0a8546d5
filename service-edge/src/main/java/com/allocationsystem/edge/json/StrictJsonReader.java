package com.allocationsystem.edge.json;

import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.shared.Faults;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a {@link RequestBody} from JSON and refuses it with every fault named, not only the first. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.USER - 100)
public class StrictJsonReader implements MessageBodyReader<RequestBody> {

    /** What Jackson adds in brackets about its own settings. */
    private static final Pattern PARSER_DETAILS = Pattern.compile(" ?\\((start marker|code|for) .*");

    private final ObjectReader json;
    private final int largestBytes;

    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    StrictJsonReader(
            ObjectMapper mapper,
            @ConfigProperty(name = "oas.http.largest-json-bytes", defaultValue = "8388608") int largestBytes) {
        this.json = mapper.copy()
                .registerModule(new StrictScalars())
                .addHandler(new FaultCollector())
                .reader()
                .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
        this.largestBytes = largestBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return RequestBody.class.isAssignableFrom(type);
    }

    @Override
    public RequestBody readFrom(
            Class<RequestBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        requireJson(mediaType);
        byte[] bytes = body.readNBytes(largestBytes + 1);
        if (bytes.length > largestBytes) {
            throw new ClientErrorException(
                    "The body is larger than %d bytes; send less at once.".formatted(largestBytes),
                    ProblemKind.TOO_LARGE.status());
        }
        Faults faults = new Faults();
        RequestBody request = bind(type, bytes, faults);
        if (request == null) {
            faults.malformed("(body)", "is empty; a JSON object is expected");
        } else {
            request.check(faults);
        }
        faults.throwIfAny();
        return request;
    }

    /** Whatever an operation says that it consumes: no other reader may make a request of a body. */
    private static void requireJson(MediaType given) {
        boolean json = given != null && given.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        if (!json) {
            throw new NotSupportedException("A body is expected as application/json, not as %s.".formatted(given));
        }
    }

    private RequestBody bind(Class<RequestBody> type, byte[] bytes, Faults faults) throws IOException {
        byte[] content = bytes;
        if (bytes.length == 0) {
            if (!OptionalRequestBody.class.isAssignableFrom(type)) {
                return null;
            }
            content = EMPTY_OBJECT;
        }
        try {
            return json.forType(type)
                    .withAttribute(FaultCollector.FAULTS, faults)
                    .readValue(content);
        } catch (JsonProcessingException e) {
            faults.malformed(field(e), reason(e));
            faults.throwIfAny();
            return null;
        }
    }

    private static String field(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream()
                    .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
        }
        return "(body)";
    }

    private static String reason(JsonProcessingException failure) {
        if (failure instanceof StreamConstraintsException) {
            return "is too deep or too long: " + failure.getOriginalMessage();
        }
        if (failure instanceof JsonMappingException) {
            // Jackson's own words name our classes here.
            return "cannot be read; one JSON object of this request's fields is expected, and nothing after it";
        }
        String where = failure.getLocation() == null
                ? ""
                : " at line %d, column %d"
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
        return "is not valid JSON%s: %s"
                .formatted(
                        where,
                        PARSER_DETAILS.matcher(failure.getOriginalMessage()).replaceAll(""));
    }
}
