package com.allocationsystem.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The rooms of a service as rules. Each rule lists what a room may use, so that whatever is not listed is refused. A rule
 * over a room without classes fails, unless the service declares that it has no such room.
 *
 * @param root base package of the service, e.g. {@code com.allocationsystem.allocation}
 * @param absent rooms that the service does not have
 * @param known dependencies that break a rule today
 * @param core package patterns of the service's own libraries of pure calculation; they keep to the rules of the domain
 */
record ServiceRules(String root, Set<Room> absent, List<KnownViolation> known, List<String> core) {

    private static final String SEARCH = "..search..";
    private static final String OPTIMIZER = "org.optaplanner..";

    ServiceRules(String root) {
        this(root, Set.of(), List.of());
    }

    ServiceRules(String root, Set<Room> absent, List<KnownViolation> known) {
        this(root, absent, known, List.of());
    }

    /** @return every rule by its name */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        if (!absent.contains(Room.DOMAIN)) {
            rules.put("domain is pure", domainIsPure());
            rules.put("domain asks nothing outside", domainAsksNothingOutside());
        }
        if (!absent.containsAll(Set.of(Room.IN_PORTS, Room.OUT_PORTS))) {
            rules.put("ports speak the domain's words", portsSpeakDomain());
        }
        if (!absent.contains(Room.USE_CASES)) {
            rules.put("use cases know ports, not adapters", useCasesKnowPorts());
        }
        if (!absent.contains(Room.IN_ADAPTERS)) {
            rules.put("in-adapters call in-ports only", inAdaptersCallInPorts());
        }
        if (!absent.contains(Room.OUT_ADAPTERS)) {
            rules.put("out-adapters know out-ports only", outAdaptersKnowOutPorts());
        }
        rules.put("entities stay in their adapter", entitiesStay());
        rules.put("the optimizer stays in its package", optimizerStays());
        rules.put("no junk-drawer packages", noJunkDrawers());
        rules.put("no package cycles", PackageCycles.noneBelow(root, known));
        return rules;
    }

    /** @return the known violations that hide nothing: without them every rule reports the same */
    List<KnownViolation> outdated(JavaClasses classes) {
        List<String> reported = violations(classes);
        return known.stream()
                .filter(one -> {
                    List<KnownViolation> others = new ArrayList<>(known);
                    others.remove(one);
                    return new ServiceRules(root, absent, others, core)
                            .violations(classes)
                            .equals(reported);
                })
                .toList();
    }

    private List<String> violations(JavaClasses classes) {
        return all().values().stream()
                .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream())
                .toList();
    }

    private ArchRule domainIsPure() {
        DescribedPredicate<JavaClass> words = resideInAnyPackage(Libraries.SHARED, Libraries.CALENDARS, OPTIMIZER)
                .or(resideInAnyPackage(domain()));
        return classes()
                .that()
                .resideInAnyPackage(domain())
                .should(onlyUse(
                        "values of the JDK, shared words and the domain",
                        target -> PureJdk.holds(target) || words.test(target)))
                .because("the core is calculation: no clock, I/O, thread, logging, framework");
    }

    private ArchRule domainAsksNothingOutside() {
        return classes()
                .that()
                .resideInAnyPackage(domain())
                .should(new AskNothingOutside(knownOnes()))
                .because("the same inputs must give the same split years later");
    }

    private ArchRule portsSpeakDomain() {
        return classes()
                .that()
                .resideInAPackage(root + ".application.port..")
                .should(onlyUse(
                        "the domain and other ports",
                        resideInAnyPackage("java..", Libraries.SHARED, Libraries.AUDIT, root + ".application.port..")
                                .or(resideInAnyPackage(domain()))
                                .and(resideOutsideOfPackage("java.sql.."))))
                .because("a port is what the core offers or needs, in domain words");
    }

    private ArchRule useCasesKnowPorts() {
        return classes()
                .that()
                .resideInAPackage(Room.USE_CASES.pattern(root))
                .and()
                .resideOutsideOfPackage(root + ".application.port..")
                .should(onlyUse(
                        "ports, the domain and settings",
                        Libraries.OF_USE_CASES
                                .or(resideInAnyPackage(domain()))
                                .or(resideInAnyPackage(
                                        Libraries.SHARED,
                                        Libraries.AUDIT,
                                        Room.USE_CASES.pattern(root),
                                        root + ".config.."))))
                .because("a use case gathers, decides and answers through ports");
    }

    private ArchRule inAdaptersCallInPorts() {
        DescribedPredicate<JavaClass> useCases = absent.contains(Room.IN_PORTS)
                ? resideInAnyPackage(Room.USE_CASES.pattern(root))
                        .and(resideOutsideOfPackage(Room.OUT_PORTS.pattern(root)))
                : resideInAnyPackage(Room.IN_PORTS.pattern(root));
        return classes()
                .that()
                .resideInAPackage(Room.IN_ADAPTERS.pattern(root))
                .should(onlyUse(
                        "in-ports, the domain and the web's libraries",
                        Libraries.OF_IN_ADAPTERS
                                .or(useCases)
                                .or(resideInAnyPackage(domain()))
                                .or(resideInAnyPackage(
                                        Libraries.SHARED,
                                        Room.IN_ADAPTERS.pattern(root),
                                        root + ".adapter.wire..",
                                        root + ".config.."))))
                .because("a request asks for a use case; it does not reach through to a store");
    }

    private ArchRule outAdaptersKnowOutPorts() {
        return classes()
                .that()
                .resideInAPackage(Room.OUT_ADAPTERS.pattern(root))
                .should(onlyUse(
                        "out-ports, the domain and a store's libraries",
                        Libraries.OF_OUT_ADAPTERS
                                .or(resideInAnyPackage(domain()))
                                .or(resideInAnyPackage(
                                        Libraries.SHARED,
                                        Libraries.AUDIT,
                                        Room.OUT_PORTS.pattern(root),
                                        Room.OUT_ADAPTERS.pattern(root),
                                        root + ".adapter.wire..",
                                        root + ".config.."))))
                .because("an adapter serves the core and knows no caller");
    }

    private ArchRule entitiesStay() {
        return classes()
                .that()
                .resideOutsideOfPackage(Room.OUT_ADAPTERS.pattern(root))
                .should(onlyUse(
                        "what is no part of persistence",
                        resideInAnyPackage(Libraries.PERSISTENCE).negate()))
                .because("how rows are kept is the adapter's own affair");
    }

    private ArchRule optimizerStays() {
        return classes()
                .that()
                .resideOutsideOfPackage(SEARCH)
                .should(onlyUse("what is no part of the optimizer", resideOutsideOfPackage(OPTIMIZER)))
                .because("the optimizer is behind one interface, in a package named search");
    }

    private ArchRule noJunkDrawers() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(ArchConditions.resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper.."))
                .because("a room is named after what is in it");
    }

    private String[] domain() {
        List<String> patterns = new ArrayList<>(core);
        patterns.add(Room.DOMAIN.pattern(root));
        return patterns.toArray(new String[0]);
    }

    private OnlyUse onlyUse(String what, Predicate<JavaClass> allowed) {
        return new OnlyUse(what, (origin, target) -> allowed.test(target), knownOnes());
    }

    private BiPredicate<JavaClass, JavaClass> knownOnes() {
        return (origin, target) -> known.stream().anyMatch(one -> one.covers(root, origin, target));
    }
}
