package com.allocationsystem.aladdin;

import com.allocationsystem.testsupport.architecture.PackageCycles;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "com.allocationsystem.aladdin";

    @Test
    void packagesHaveNoCycle() {
        PackageCycles.noneBelow(ROOT)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }
}
