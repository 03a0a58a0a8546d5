package com.allocationsystem.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each architecture rule can fail: it finds the violation planted for it. */
class ServiceRulesTest {

    private static final String PLANTED = "com.allocationsystem.testsupport.planted";

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsPlantedViolation() {
        JavaClasses classes = new ClassFileImporter().importPackages(PLANTED);
        return new ServiceRules(PLANTED)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertTrue(
                                        rule.getValue().evaluate(classes).hasViolation(),
                                        "the planted violation was not found")));
    }
}
