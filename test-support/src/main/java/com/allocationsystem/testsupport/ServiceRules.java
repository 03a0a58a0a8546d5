package com.allocationsystem.testsupport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rooms of a service as rules. Each names what a room may import, so that whatever nobody thought of is refused.
 *
 * @param root base package of the service, e.g. {@code com.allocationsystem.allocation}
 */
public record ServiceRules(String root) {

    private static final String SHARED = "com.allocationsystem.shared..";
    private static final String AUDIT = "com.allocationsystem.audit";

    /** Strata's dates: the one library a domain may use, where dates and accrued interest are computed. */
    private static final String STRATA = "com.opengamma.strata.basics..";

    /** What an optimiser needs, in the package that searches only. */
    private static final String OPTAPLANNER = "org.optaplanner..";

    /** @return every rule by its name */
    public Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("domain is pure", domainIsPure());
        rules.put("ports speak the domain's words", portsSpeakDomain());
        rules.put("use cases know ports, not adapters", useCasesKnowPorts());
        rules.put("REST door calls in-ports only", restCallsInPorts());
        rules.put("out-adapters know out-ports only", outAdaptersKnowOutPorts());
        rules.put("entities stay in their adapter", entitiesStay());
        rules.put("no junk-drawer packages", noJunkDrawers());
        return rules;
    }

    private ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", SHARED, root + ".domain..", STRATA, OPTAPLANNER))
                .because("the core is calculation: no clock, I/O, logging, framework");
    }

    private ArchRule portsSpeakDomain() {
        return classes()
                .that()
                .resideInAPackage(root + ".application.port..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", SHARED, AUDIT, root + ".domain..", root + ".application.port.."))
                .because("a port is what the core offers or needs, in domain words");
    }

    private ArchRule useCasesKnowPorts() {
        return classes()
                .that()
                .resideInAPackage(root + ".application")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        SHARED,
                        AUDIT,
                        root + ".domain..",
                        root + ".application..",
                        root + ".config..",
                        "com.allocationsystem.edge.correlation..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.transaction..",
                        "io.quarkus.narayana..",
                        "io.micrometer..",
                        "org.jboss.logging.."))
                .because("a use case gathers, decides and answers through ports");
    }

    private ArchRule restCallsInPorts() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter.in..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".adapter.out..", root + ".application.port.out..")
                .because("the door asks for a use case; it does not reach through to a store");
    }

    private ArchRule outAdaptersKnowOutPorts() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter.out..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".adapter.in..", root + ".application.port.in..", root + ".application")
                .because("an adapter serves the core and knows no caller");
    }

    private ArchRule entitiesStay() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".adapter.out..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .because("how rows are kept is the adapter's own affair");
    }

    private ArchRule noJunkDrawers() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper..")
                .because("a room is named after what is in it");
    }
}
