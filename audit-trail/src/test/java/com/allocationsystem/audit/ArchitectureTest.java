package com.allocationsystem.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.allocationsystem.testsupport.architecture.PackageCycles;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "com.allocationsystem.audit";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesHaveNoCycle() {
        PackageCycles.noneBelow(ROOT).check(classes);
    }

    /** audit-verifier packs these packages into a jar that an auditor runs with Java alone. */
    @Test
    void chainAndExportNeedJavaAndJacksonOnly() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".chain..", ROOT + ".checkpoint..", ROOT + ".export..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson..",
                        "com.allocationsystem.shared",
                        ROOT,
                        ROOT + ".chain..",
                        ROOT + ".checkpoint..",
                        ROOT + ".export..")
                .check(classes);
    }
}
