package com.allocationsystem.referencedata;

import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;

/** This service's rooms keep the rules of all services. */
class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.referencedata");
    }
}
