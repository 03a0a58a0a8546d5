package com.allocationsystem.auth;

import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;

/** This service's rooms keep to the rules of all services. */
class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.auth");
    }
}
