package com.allocationsystem.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.testsupport.ServiceRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The gateway decides nothing about orders, so it has fewer rooms than a service: domain, proxy, web, config. */
class ArchitectureTest {

    private static final String ROOT = "com.allocationsystem.gateway";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyServiceRuleHolds() {
        new ServiceRules(ROOT).all().values().forEach(rule -> rule.allowEmptyShould(true)
                .check(classes));
    }

    @Test
    void routingIsPure() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + ".domain.."))
                .check(classes);
    }

    @Test
    void proxyKnowsNoPages_andTheRuleCanFail() {
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
