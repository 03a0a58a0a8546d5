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

    ArchitectureTest() {
        super(ROOT, EnumSet.complementOf(EnumSet.of(Room.DOMAIN)), List.of());
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
