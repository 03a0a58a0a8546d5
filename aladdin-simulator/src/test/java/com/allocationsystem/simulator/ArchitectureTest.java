package com.allocationsystem.simulator;

import com.allocationsystem.testsupport.ServiceArchitectureTest;

class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.simulator");
    }
}
