package com.allocationsystem.edge.openapi.problem;

import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.edge.problem.ProblemTable;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * Which problems a resource's method declares: an exception of its throws clause answers the kind that the service's table
 * gives it, and so does one of a filter that is bound to the resource. The table is a bean, and while a service is built there
 * are none yet, so that its producer is called here.
 */
final class DeclaredProblems {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName TABLE = DotName.createSimple(ProblemTable.class);
    private static final String OWN_FORM = "application/scim+json";
    private static final DotName NAME_BINDING = DotName.createSimple("jakarta.ws.rs.NameBinding");
    private static final DotName REQUEST_FILTER =
            DotName.createSimple("jakarta.ws.rs.container.ContainerRequestFilter");
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final List<ProblemTable> tables;
    private final Map<DotName, List<Type>> byBinding;

    DeclaredProblems(IndexView index) {
        index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(operation -> operation.value("operationId") != null)
                .forEach(operation -> methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod()));
        byBinding = bindings(index);
        tables = index.getKnownClasses().stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.returnType().name().equals(TABLE)
                        && method.hasAnnotation("jakarta.enterprise.inject.Produces"))
                .map(DeclaredProblems::call)
                .toList();
    }

    /** @return whether the operation's failures are problem documents; a directory's are in the form of SCIM */
    boolean asProblems(String operationId) {
        MethodInfo method = methods.get(operationId);
        return method != null
                && !(method.declaringClass().hasDeclaredAnnotation(PRODUCES)
                        && List.of(method.declaringClass()
                                        .declaredAnnotation(PRODUCES)
                                        .value()
                                        .asStringArray())
                                .contains(OWN_FORM));
    }

    Stream<ProblemKind> of(String operationId) {
        MethodInfo method = methods.get(operationId);
        Stream<Type> ofFilters = byBinding.entrySet().stream()
                .filter(binding -> method.hasAnnotation(binding.getKey())
                        || method.declaringClass().hasDeclaredAnnotation(binding.getKey()))
                .flatMap(binding -> binding.getValue().stream());
        return Stream.concat(method.exceptions().stream(), ofFilters).flatMap(this::kind);
    }

    /** @return the exceptions of the filters in front of resources, by the annotation that binds a filter to them */
    private static Map<DotName, List<Type>> bindings(IndexView index) {
        return index.getAnnotations(NAME_BINDING).stream()
                .map(binding -> binding.target().asClass().name())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), binding -> index.getAnnotations(binding).stream()
                        .filter(bound -> bound.target().kind() == AnnotationTarget.Kind.CLASS)
                        .map(bound -> bound.target().asClass())
                        .filter(type -> type.interfaceNames().contains(REQUEST_FILTER))
                        .flatMap(type -> type.methods().stream())
                        .flatMap(method -> method.exceptions().stream())
                        .toList()));
    }

    private Stream<ProblemKind> kind(Type declared) {
        Class<?> exception = load(declared.name().toString());
        if (exception == NotFoundException.class) {
            return Stream.of(ProblemKind.NOT_FOUND);
        }
        if (exception == UnauthorizedException.class) {
            return Stream.of(ProblemKind.UNAUTHENTICATED);
        }
        if (exception == ForbiddenException.class) {
            return Stream.of(ProblemKind.FORBIDDEN);
        }
        return tables.stream().flatMap(table -> table.kindOf(exception).stream());
    }

    private static ProblemTable call(MethodInfo producer) {
        try {
            Class<?> type = load(producer.declaringClass().name().toString());
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method method = type.getDeclaredMethod(producer.name());
            method.setAccessible(true);
            return (ProblemTable) method.invoke(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "%s must be a method without parameters of a class without".formatted(producer), e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
