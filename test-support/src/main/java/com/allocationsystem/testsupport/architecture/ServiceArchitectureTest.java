package com.allocationsystem.testsupport.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inherited by every service: its rooms keep to {@link ServiceRules}. */
public abstract class ServiceArchitectureTest {

    private final ServiceRules rules;
    private final JavaClasses classes;

    /** @param root base package of a service that has every room and breaks no rule */
    protected ServiceArchitectureTest(String root) {
        this(root, Set.of(), List.of());
    }

    /**
     * @param root base package of the service
     * @param absent rooms that it does not have
     * @param known dependencies that break a rule today, each {@code FROM -> TO}: packages or top-level classes, below the
     *     root or fully qualified
     */
    protected ServiceArchitectureTest(String root, Set<Room> absent, List<String> known) {
        this(root, absent, known, List.of());
    }

    /** @param core package patterns of the service's own libraries of pure calculation, below the root */
    protected ServiceArchitectureTest(String root, Set<Room> absent, List<String> known, List<String> core) {
        this.rules = new ServiceRules(
                root, absent, known.stream().map(KnownViolation::of).toList(), core);
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @TestFactory
    Stream<DynamicTest> roomsKeepTheirRules() {
        return rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    @Test
    void everyRoomIsThereOrDeclaredAbsent() {
        assertEquals(List.of(), Room.faults(rules.root(), rules.absent(), classes));
    }

    @Test
    void everyOperationDeclaresTheExceptionsThatItCanEndWith() {
        assertEquals(Set.of(), new Refusals(classes).undeclared(), "add these to the throws clauses");
    }

    /** A violation that was removed leaves the list too, so that it cannot come back unseen. */
    @Test
    void everyKnownViolationIsStillThere() {
        assertEquals(List.of(), rules.outdated(classes), "these break no rule any more: remove them from the list");
    }
}
