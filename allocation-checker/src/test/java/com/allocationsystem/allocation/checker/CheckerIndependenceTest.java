package com.allocationsystem.allocation.checker;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The checker shares no code with the solver: of the domain it knows what inputs and plans are made of, and nothing else. */
class CheckerIndependenceTest {

    @Test
    void checkerKnowsOnlyWhatAStatementIsMadeOf() {
        JavaClasses checker = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(CheckerIndependenceTest.class.getPackageName());
        Set<String> data = new TreeSet<>();
        collect(AllocationInputs.class, data);
        collect(AllocationPlan.class, data);

        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "com.allocationsystem.shared..",
                                CheckerIndependenceTest.class.getPackageName())
                        .or(DescribedPredicate.describe("are data", (JavaClass c) -> data.contains(c.getName()))))
                .check(checker);
    }

    private static void collect(Type type, Set<String> data) {
        if (type instanceof ParameterizedType generic) {
            for (Type part : generic.getActualTypeArguments()) {
                collect(part, data);
            }
        } else if (type instanceof Class<?> c
                && c.getName().startsWith("com.allocationsystem")
                && data.add(c.getName())) {
            if (c.isSealed()) {
                for (Class<?> kind : c.getPermittedSubclasses()) {
                    collect(kind, data);
                }
            }
            if (c.isRecord()) {
                for (RecordComponent component : c.getRecordComponents()) {
                    collect(component.getGenericType(), data);
                }
            }
        }
    }
}
