package com.allocationsystem.allocation;

import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;
import java.util.List;
import java.util.Set;

/** This service's rooms keep to the rules of all services. */
class ArchitectureTest extends ServiceArchitectureTest {

    /** To be removed one by one; the test fails when an entry breaks no rule any more. */
    private static final List<String> KNOWN_VIOLATIONS = List.of(
            // The checks of an order read the engine's inputs, and the inputs hold the order: a package cycle.
            "domain.order.OrderRules -> domain",
            "domain.order.MethodRules -> domain",
            // The engine asks the checker, and the checker reads the engine's inputs and plan: a package cycle.
            "domain.AllocationEngine -> domain.check",
            // The checker encodes the tie seed with streams in memory; java.io is not on the domain's list.
            "domain.check.SeedCheck -> java.io",
            // Both stores open sealed statements with a class of the application; it belongs in a module of its own.
            "adapter.out.postgres -> application.statement",
            "adapter.out.redis -> application.statement");

    ArchitectureTest() {
        super("com.allocationsystem.allocation", Set.of(), KNOWN_VIOLATIONS);
    }
}
