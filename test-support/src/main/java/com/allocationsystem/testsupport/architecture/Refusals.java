package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which exceptions with a problem of their own an operation can end with, read from the byte code: what its method and all
 * that it calls create and do not catch. The OpenAPI documents are made from the throws clauses, so these must name them all.
 */
final class Refusals {

    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final String TABLE = "com.allocationsystem.edge.problem.ProblemTable";
    private static final Set<String> OF_THE_EDGE =
            Set.of("jakarta.ws.rs.NotFoundException", "jakarta.ws.rs.ForbiddenException");

    private final JavaClasses classes;
    private final String operation;
    private final Set<String> known;
    private final Map<JavaCodeUnit, Set<JavaClass>> thrown = new HashMap<>();

    Refusals(JavaClasses classes) {
        this(classes, OPERATION, TABLE);
    }

    /**
     * @param operation name of the annotation of operations
     * @param table name of the type that maps exceptions to problems; the class that makes one names them all
     */
    Refusals(JavaClasses classes, String operation, String table) {
        this.classes = classes;
        this.operation = operation;
        this.known = Stream.concat(OF_THE_EDGE.stream(), exceptionsOf(table)).collect(Collectors.toSet());
    }

    /** @return one line for each operation whose throws clause leaves one out */
    Set<String> undeclared() {
        List<JavaCodeUnit> units =
                classes.stream().flatMap(type -> type.getCodeUnits().stream()).toList();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (JavaCodeUnit unit : units) {
                grows |= thrown.computeIfAbsent(unit, none -> new HashSet<>()).addAll(escaping(unit));
            }
        }
        return units.stream()
                .filter(unit -> unit.isAnnotatedWith(operation))
                .map(this::lineOf)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String lineOf(JavaCodeUnit unit) {
        Set<String> declared = unit.getExceptionTypes().stream()
                .map(type -> type.toErasure().getName())
                .collect(Collectors.toSet());
        String missing = thrown.get(unit).stream()
                .map(JavaClass::getName)
                .filter(name -> !declared.contains(name))
                .sorted()
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : unit.getFullName() + " throws " + missing;
    }

    private Stream<String> exceptionsOf(String table) {
        return classes.stream()
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().getName().equals(table)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .filter(type -> type.isAssignableTo(Throwable.class))
                .map(JavaClass::getName);
    }

    private Set<JavaClass> escaping(JavaCodeUnit unit) {
        Set<JavaClass> all = new HashSet<>();
        for (JavaAccess<?> access : calls(unit)) {
            created(access)
                    .filter(exception -> !isCaught(unit, access, exception))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.<Set<? extends JavaAccess<?>>>of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .<JavaAccess<?>>flatMap(Set::stream)
                .toList();
    }

    private Stream<JavaClass> created(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (known.contains(owner.getName()) && access.getName().equals("<init>")) {
            return Stream.of(owner);
        }
        return targets(access).flatMap(target -> thrown.getOrDefault(target, Set.of()).stream());
    }

    private Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .flatMap(called -> Stream.concat(Stream.of(called), overriding(called)));
    }

    private static Stream<JavaCodeUnit> overriding(JavaCodeUnit called) {
        if (!(called instanceof JavaMethod)) {
            return Stream.empty();
        }
        String[] parameters =
                called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return called.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.tryGetMethod(called.getName(), parameters).stream());
    }

    /** A catch of everything is taken to throw on: it is how resources are given back. */
    private boolean isCaught(JavaCodeUnit unit, JavaAccess<?> access, JavaClass exception) {
        return unit.getTryCatchBlocks().stream()
                .filter(block -> block.getAccessesContainedInTryBlock().contains(access))
                .map(TryCatchBlock::getCaughtThrowables)
                .flatMap(Set::stream)
                .anyMatch(caught -> caught.getPackageName().startsWith("com.allocationsystem")
                        && exception.isAssignableTo(caught.getName()));
    }
}
