package com.allocationsystem.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.testsupport.architecture.Room;
import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The gateway decides nothing about orders, so it has fewer rooms than a service: domain, proxy, web, config. */
class ArchitectureTest extends ServiceArchitectureTest {

    private static final String ROOT = "com.allocationsystem.gateway";

    /** To be removed one by one; the test fails when an entry breaks no rule any more. */
    private static final List<String> KNOWN_VIOLATIONS = List.of(
            // A path is decoded into a buffer in memory; java.io is not on the domain's list.
            "domain.RequestPath -> java.io");

    ArchitectureTest() {
        super(ROOT, EnumSet.complementOf(EnumSet.of(Room.DOMAIN)), KNOWN_VIOLATIONS);
    }

    @Test
    void proxyKnowsNoPages_andTheRuleCanFail() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".proxy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".web..")
                .check(classes);
        assertThrows(AssertionError.class, () -> noClasses()
                .that()
                .resideInAPackage(ROOT + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".proxy..")
                .check(classes));
    }
}
