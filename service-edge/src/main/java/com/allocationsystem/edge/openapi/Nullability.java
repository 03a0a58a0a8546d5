package com.allocationsystem.edge.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A property whose description says when it is null can be null, unless a request must have it. Of a schema marked {@code
 * x-columns} such a list is never null itself: its entries can be.
 */
final class Nullability {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b", Pattern.CASE_INSENSITIVE);
    private static final String COLUMNS = "x-columns";

    private Nullability() {}

    static void follow(Schema schema) {
        boolean ofColumns =
                schema.getExtensions() != null && schema.getExtensions().containsKey(COLUMNS);
        Map<String, Schema> properties = schema.getProperties() == null ? Map.of() : schema.getProperties();
        properties.forEach((name, property) -> {
            boolean isNeeded =
                    schema.getRequired() != null && schema.getRequired().contains(name);
            if (isNeeded || !saysNull(property)) {
                return;
            }
            if (ofColumns && property.getItems() != null) {
                allowNull(property.getItems());
            } else {
                allowNull(property);
            }
        });
    }

    private static boolean saysNull(Schema property) {
        return property.getDescription() != null
                && NULL.matcher(property.getDescription()).find();
    }

    private static void allowNull(Schema schema) {
        if (isNullable(schema)) {
            return;
        }
        if (schema.getRef() != null) {
            schema.setAnyOf(List.of(OASFactory.createSchema().ref(schema.getRef()), ofNull()));
            schema.setRef(null);
        } else if (schema.getType() != null) {
            schema.addType(SchemaType.NULL);
            if (schema.getEnumeration() != null) {
                List<Object> values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
    }

    private static boolean isNullable(Schema schema) {
        return isNull(schema)
                || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Nullability::isNull));
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }

    private static Schema ofNull() {
        return OASFactory.createSchema().addType(SchemaType.NULL);
    }
}
