package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.List;

/** Packages depend on each other in one direction only, the root package included. */
public final class PackageCycles {

    private PackageCycles() {}

    /** @return the rule for a module whose packages all lie at or below this one */
    public static ArchRule noneBelow(String root) {
        return noneBelow(root, List.of());
    }

    static ArchRule noneBelow(String root, Collection<KnownViolation> known) {
        SliceRule rule = SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage(root))
                .should()
                .beFreeOfCycles();
        for (KnownViolation violation : known) {
            rule = rule.ignoreDependency(
                    DescribedPredicate.describe(violation.from(), (JavaClass origin) -> violation.isFrom(root, origin)),
                    DescribedPredicate.describe(violation.to(), (JavaClass target) -> violation.isTo(root, target)));
        }
        return rule.because("packages that need each other cannot be read, tested or moved one at a time");
    }

    private record EachPackage(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            String place = found.getPackageName();
            boolean below = place.equals(root) || place.startsWith(root + ".");
            return below ? SliceIdentifier.of(place) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of " + root;
        }
    }
}
