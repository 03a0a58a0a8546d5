package com.allocationsystem.gateway.proxy;

import com.allocationsystem.edge.problem.Problem;
import com.allocationsystem.edge.problem.ProblemKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What the gateway itself has to say, in the shape every service uses. */
@Singleton
public class Problems {

    /** A service took too long. */
    public static final ProblemKind SLOW =
            new ProblemKind("dependency-slow", "Something this request needs did not answer in time", 504);

    /** A service answered, but not in HTTP, or broke off before its answer began. */
    public static final ProblemKind GARBLED =
            new ProblemKind("dependency-garbled", "Something this request needs answered unreadably", 502);

    /** The client has used up its requests. */
    public static final ProblemKind TOO_MANY =
            new ProblemKind("too-many-requests", "Too many requests from this address", 429);

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** @return what to tell a client whose body is above {@code mostBytes} */
    public static String tooLarge(long mostBytes) {
        return "The body is above %d bytes; send less at a time.".formatted(mostBytes);
    }

    /**
     * @param kind what kind of problem
     * @param detail the fact, the number, the remedy
     * @param path of the request
     * @param correlationId of the request
     * @return the problem document
     */
    public Buffer document(ProblemKind kind, String detail, String path, String correlationId) {
        Problem problem =
                new Problem(kind.type(), kind.title(), kind.status(), detail, path, correlationId, List.of(), Map.of());
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem document is plain text and numbers", impossible);
        }
    }
}
