package com.allocationsystem.edge.openapi;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * One component of a record as it stands in JSON.
 *
 * @param name on the wire
 * @param owner record that declares it, and whose Javadoc describes it
 * @param component name in Java
 * @param canBeLeftOut whether JSON does not hold it where it is null
 */
record WireField(String name, String owner, String component, boolean canBeLeftOut) {

    private static final DotName NAMED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName INCLUSION = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final SnakeCaseStrategy ON_THE_WIRE = new SnakeCaseStrategy();

    /** @return the fields of the record in the order of its components; those of an unwrapped one in its place */
    static Stream<WireField> of(ClassInfo type, IndexView index) {
        return type.recordComponentsInDeclarationOrder().stream().flatMap(component -> {
            ClassInfo unwrapped = annotation(type, component, UNWRAPPED) == null
                    ? null
                    : index.getClassByName(component.type().name());
            return unwrapped == null
                    ? Stream.of(new WireField(
                            wireName(type, component),
                            type.name().toString(),
                            component.name(),
                            annotation(type, component, INCLUSION) != null))
                    : of(unwrapped, index);
        });
    }

    private static String wireName(ClassInfo type, RecordComponentInfo component) {
        AnnotationInstance named = annotation(type, component, NAMED);
        return named == null || named.value() == null
                ? ON_THE_WIRE.translate(component.name())
                : named.value().asString();
    }

    /** Jackson's annotations are older than records: of a component they stay with its field. */
    private static AnnotationInstance annotation(ClassInfo type, RecordComponentInfo component, DotName name) {
        return type.field(component.name()).annotation(name);
    }
}
