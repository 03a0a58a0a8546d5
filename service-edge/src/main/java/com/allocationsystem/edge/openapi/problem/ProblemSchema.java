package com.allocationsystem.edge.openapi.problem;

import com.allocationsystem.edge.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of a problem document; its words are the Javadoc of {@code Problem}. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema problem() {
        Schema faults = type(SchemaType.ARRAY).items(OASFactory.createSchema().ref("Fault"));
        return type(SchemaType.OBJECT)
                .addProperty("type", type(SchemaType.STRING))
                .addProperty("title", type(SchemaType.STRING))
                .addProperty("status", type(SchemaType.INTEGER))
                .addProperty("detail", type(SchemaType.STRING))
                .addProperty("instance", type(SchemaType.STRING))
                .addProperty("correlation_id", type(SchemaType.STRING))
                .addProperty("violations", faults)
                // A kind of problem can have members of its own (RFC 9457, 3.2).
                .additionalPropertiesBoolean(true)
                .required(List.of("type", "title", "status"));
    }

    static Schema fault() {
        return type(SchemaType.OBJECT)
                .description("One thing wrong with a request.")
                .addProperty(
                        "field", type(SchemaType.STRING).description("Path inside the request, as in order.quantity"))
                .addProperty(
                        "message",
                        type(SchemaType.STRING).description("What was found, what is allowed and what to do"))
                .required(List.of("field", "message"));
    }

    /** @return a problem whose type is one of the kinds' */
    static Schema of(Set<ProblemKind> kinds) {
        Schema types = type(SchemaType.STRING)
                .enumeration(
                        new ArrayList<>(kinds.stream().map(ProblemKind::type).toList()))
                .description("Which kind of problem it is");
        return OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref("Problem"))
                .addAllOf(type(SchemaType.OBJECT).addProperty("type", types));
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
