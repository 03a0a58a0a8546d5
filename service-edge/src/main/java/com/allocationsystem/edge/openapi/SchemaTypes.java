package com.allocationsystem.edge.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
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

    /** @return the type of that name whose fields are the properties; none for a type that is not ours */
    Optional<ClassInfo> of(String schema, Set<String> properties) {
        return byName.getOrDefault(schema, byName.getOrDefault(unnumbered(schema), List.of())).stream()
                .filter(type -> fields(type).stream()
                        .map(WireField::name)
                        .collect(Collectors.toSet())
                        .containsAll(properties))
                .findFirst();
    }

    List<WireField> fields(ClassInfo type) {
        return WireField.of(type, index).toList();
    }

    private static String unnumbered(String schema) {
        return schema.replaceFirst("\\d+$", "");
    }
}
