package com.allocationsystem.allocation;

import com.allocationsystem.testsupport.ServiceArchitectureTest;

class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.allocation");
    }
}
