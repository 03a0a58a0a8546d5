package com.allocationsystem.testsupport;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inherited by every service: its rooms keep to {@link ServiceRules}. */
public abstract class ServiceArchitectureTest {

    private final String root;
    private final JavaClasses classes;

    /** @param root base package of the service */
    protected ServiceArchitectureTest(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @TestFactory
    Stream<DynamicTest> roomsKeepTheirRules() {
        return new ServiceRules(root)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    /** A rule over an empty room proves nothing. */
    @Test
    void everyMainRoomHasClasses() {
        for (String room :
                new String[] {".domain", ".application", ".application.port", ".adapter.in", ".adapter.out"}) {
            assertFalse(
                    classes.stream().noneMatch(c -> c.getPackageName().startsWith(root + room)),
                    () -> "no class in " + root + room);
        }
    }
}
