package com.allocationsystem.testsupport.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each architecture rule can fail: it names every violation planted for it, and no class that keeps to it. */
class ServiceRulesTest {

    private static final String PLANTED = "com.allocationsystem.testsupport.planted";

    /** By rule, what its report must name. */
    private static final Map<String, List<String>> VIOLATIONS = Map.of(
            "domain is pure",
            List.of(
                    "org.jboss.logging.Logger",
                    "java.time.Clock",
                    "java.sql.Connection",
                    "java.net.URI",
                    "java.io.File",
                    "java.nio.file.Path",
                    "java.lang.Thread",
                    "java.util.concurrent.Executor",
                    "java.util.concurrent.CompletableFuture",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.util.Timer",
                    "java.lang.ProcessBuilder",
                    "java.util.logging.Logger"),
            "domain asks nothing outside",
            List.of(
                    "java.time.Instant.now()",
                    "java.time.LocalDate.now()",
                    "System.nanoTime()",
                    "System.currentTimeMillis()",
                    "System.getenv(",
                    "System.getProperty(",
                    "Collections.shuffle(java.util.List)",
                    "java.util.Random.<init>()",
                    "UUID.randomUUID()",
                    "Math.random()",
                    "Arrays.parallelSort(",
                    "IntStream.parallel()",
                    "List.parallelStream()"),
            "ports speak the domain's words",
            List.of("PortNamingAdapter"),
            "use cases know ports, not adapters",
            List.of(
                    "UseCaseNamingAdapter",
                    "plan.UseCaseOpeningDatabase.database",
                    "plan.UseCaseOpeningDatabase.address"),
            "in-adapters call in-ports only",
            List.of(
                    "ResourceReachingStore",
                    "ResourceCallingOut.useCase",
                    "ResourceCallingOut.store",
                    "ResourceCallingOut.database",
                    "ResourceCallingOut.client",
                    "ResourceCallingOut.library"),
            "out-adapters know out-ports only",
            List.of(
                    "PlantedStore.caller",
                    "StoreAskingUseCases.port",
                    "StoreAskingUseCases.useCase",
                    "StoreAskingUseCases.door",
                    "StoreAskingUseCases.library"),
            "entities stay in their adapter",
            List.of("PersistenceOutside"),
            "the optimizer stays in its package",
            List.of("OptimizingDomain"),
            "no junk-drawer packages",
            List.of("PlantedUtil"),
            "no package cycles",
            List.of(PLANTED + ".application", PLANTED + ".adapter.out.store"));

    /** Origins of a report look like {@code Field <package.Class.field>}. */
    private static final Pattern CLEAN = Pattern.compile(
            "^\\w+ <" + Pattern.quote(PLANTED) + "[\\w.]*\\.(PureDomain|SearchingDomain|PortAsItShouldBe)\\W.*");

    private final JavaClasses classes = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsPlantedViolations() {
        Map<String, ArchRule> rules = new ServiceRules(PLANTED).all();
        assertEquals(new TreeMap<>(VIOLATIONS).keySet(), rules.keySet(), "every rule has planted violations");
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> VIOLATIONS.get(rule.getKey()).forEach(named -> {
                            String report = report(rule.getValue());
                            assertTrue(report.contains(named), () -> named + " is not in\n" + report);
                        })));
    }

    @Test
    void classesThatKeepToTheRulesAreNotNamed() {
        new ServiceRules(PLANTED).all().values().forEach(rule -> report(rule)
                .lines()
                .forEach(line -> assertFalse(CLEAN.matcher(line).matches(), line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain is pure",
                "domain asks nothing outside",
                "ports speak the domain's words",
                "use cases know ports, not adapters",
                "in-adapters call in-ports only",
                "out-adapters know out-ports only"
            })
    void ruleOverAnEmptyRoomFails(String name) {
        ArchRule rule = new ServiceRules(PLANTED + ".config").all().get(name);
        assertThrows(AssertionError.class, () -> rule.check(classes));
    }

    @Test
    void roomsDeclaredAbsentHaveNoRule_andMustBeEmpty() {
        ServiceRules rules = new ServiceRules(PLANTED + ".config", EnumSet.allOf(Room.class), List.of());
        assertEquals(
                Set.of(
                        "entities stay in their adapter",
                        "the optimizer stays in its package",
                        "no junk-drawer packages",
                        "no package cycles"),
                rules.all().keySet());
        assertEquals(List.of(), Room.faults(PLANTED + ".config", EnumSet.allOf(Room.class), classes));
        assertEquals(List.of(), Room.faults(PLANTED, Set.of(), classes));
        assertEquals(
                Room.values().length,
                Room.faults(PLANTED, EnumSet.allOf(Room.class), classes).size());
        assertEquals(
                Room.values().length,
                Room.faults(PLANTED + ".config", Set.of(), classes).size());
    }

    @Test
    void withoutInPortsADoorCallsUseCases_butNoOutPort() {
        ServiceRules rules = new ServiceRules(PLANTED, Set.of(Room.IN_PORTS), List.of());
        String report = report(rules.all().get("in-adapters call in-ports only"));
        assertFalse(report.contains("ResourceCallingOut.useCase"), report);
        assertTrue(report.contains("ResourceCallingOut.store"), report);
    }

    @Test
    void knownViolationIsLetThrough_andOneThatBreaksNoRuleIsOutdated() {
        String rule = "in-adapters call in-ports only";
        KnownViolation byClass =
                KnownViolation.of("adapter.in.rest.ResourceCallingOut -> application.UseCaseNamingAdapter");
        KnownViolation byPackage = KnownViolation.of("adapter.in.rest.ResourceCallingOut -> java.sql");
        KnownViolation gone = KnownViolation.of("adapter.in.rest -> application.Gone");
        ServiceRules rules = new ServiceRules(PLANTED, Set.of(), List.of(byClass, byPackage, gone));
        String report = report(rules.all().get(rule));
        assertFalse(report.contains("ResourceCallingOut.useCase"), report);
        assertFalse(report.contains("ResourceCallingOut.database"), report);
        assertTrue(report.contains("ResourceCallingOut.store"), report);
        assertEquals(List.of(gone), rules.outdated(classes));
        assertThrows(IllegalArgumentException.class, () -> KnownViolation.of("adapter.in.rest"));
    }

    @Test
    void knownCycleIsLetThrough() {
        KnownViolation one = KnownViolation.of("application -> adapter.out.store");
        String report = report(PackageCycles.noneBelow(PLANTED, List.of(one)));
        assertFalse(report.contains("UseCaseNamingAdapter.store"), report);
    }

    private String report(ArchRule rule) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
