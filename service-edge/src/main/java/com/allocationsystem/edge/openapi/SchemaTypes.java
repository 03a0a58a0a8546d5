package com.allocationsystem.edge.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** Which of our types a schema was made from: the scanner names it by the simple name, numbered where two share one. */
final class SchemaTypes {

    private static final String OURS = "com.allocationsystem.";

    private final IndexView index;
    private final Map<String, List<ClassInfo>> byName;

    SchemaTypes(IndexView index) {
        this.index = index;
        this.byName = index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS) && (type.isRecord() || type.isEnum()))
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    /** @return the record of that name whose fields are the properties, or the enum that has its values; none where it is not ours */
    Optional<ClassInfo> of(String name, Schema schema) {
        return byName.getOrDefault(name, byName.getOrDefault(unnumbered(name), List.of())).stream()
                .filter(type -> isMadeFrom(schema, type))
                .min(Comparator.comparingInt((ClassInfo type) -> fields(type).size())
                        .thenComparing(ClassInfo::name));
    }

    private boolean isMadeFrom(Schema schema, ClassInfo type) {
        if (schema.getEnumeration() != null) {
            return constants(type).equals(schema.getEnumeration());
        }
        Set<String> properties = schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
        return type.isRecord()
                && fields(type).stream()
                        .map(WireField::name)
                        .collect(Collectors.toSet())
                        .containsAll(properties);
    }

    private static List<String> constants(ClassInfo type) {
        return type.enumConstants().stream().map(FieldInfo::name).toList();
    }

    List<WireField> fields(ClassInfo type) {
        return WireField.of(type, index).toList();
    }

    private static String unnumbered(String schema) {
        return schema.replaceFirst("\\d+$", "");
    }
}
