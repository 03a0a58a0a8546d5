package com.allocationsystem.edge.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Describes schemas by the Javadoc of their records, and properties by that of the components; a name that means the same
 * in every record is described once, in {@link SharedTerms}. Properties come in the order of the components.
 */
final class RecordWords {

    private final SchemaTypes types;

    RecordWords(IndexView index) {
        this.types = new SchemaTypes(index);
    }

    void describe(OpenAPI document) {
        Map<String, Schema> named = document.getComponents().getSchemas();
        if (named != null) {
            named.forEach((name, schema) -> {
                types.of(name, schema).ifPresent(type -> describe(schema, type));
                complete(name, schema);
                properties(schema).forEach(RecordWords::complete);
                Nullability.follow(schema);
            });
        }
        SharedTerms.describeParameters(document);
    }

    private void describe(Schema schema, ClassInfo type) {
        if (schema.getDescription() == null) {
            schema.setDescription(words(javadoc(type.name().toString())));
        }
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> ordered = new LinkedHashMap<>();
        for (WireField field : types.fields(type)) {
            Schema property = schema.getProperties().get(field.name());
            if (property != null) {
                ordered.put(field.name(), property);
                describe(property, field);
            }
        }
        schema.setProperties(ordered);
    }

    /** What the type is, then what each constant of an enum means. */
    private static String words(ClassJavadoc words) {
        String all = Stream.concat(
                        Stream.of(words.getComment()).map(JavadocText::of),
                        words.getEnumConstants().stream()
                                .filter(constant ->
                                        constant.getComment().iterator().hasNext())
                                .map(constant -> constant.getName() + ": " + JavadocText.of(constant.getComment())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    private static void describe(Schema property, WireField field) {
        if (property.getDescription() == null) {
            javadoc(field.owner()).getRecordComponents().stream()
                    .filter(word -> word.getName().equals(field.component()))
                    .findFirst()
                    .ifPresent(word -> property.setDescription(JavadocText.of(word.getComment())));
        }
    }

    private static void complete(String name, Schema schema) {
        if (schema.getRef() != null) {
            // Beside a reference the scanner says "object", also of an enum.
            schema.setType(null);
        }
        if (schema.getDescription() == null) {
            schema.setDescription(SharedTerms.of(name));
        }
    }

    private static ClassJavadoc javadoc(String type) {
        return RuntimeJavadoc.getJavadoc(type, Thread.currentThread().getContextClassLoader());
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }
}
