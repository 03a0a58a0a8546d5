package com.allocationsystem.ordergateway;

import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;

/** This service's rooms keep to the house rules. */
class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.ordergateway");
    }
}
