package com.allocationsystem.auth;

import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;
import java.util.List;
import java.util.Set;

/** This service's rooms keep to the rules of all services. */
class ArchitectureTest extends ServiceArchitectureTest {

    /** To be removed one by one; the test fails when an entry breaks no rule any more. */
    private static final List<String> KNOWN_VIOLATIONS = List.of(
            // The problem table maps exceptions of the use cases, which belong beside the in-ports that throw them.
            "adapter.in.rest.AuthProblems -> application");

    ArchitectureTest() {
        super("com.allocationsystem.auth", Set.of(), KNOWN_VIOLATIONS);
    }
}
