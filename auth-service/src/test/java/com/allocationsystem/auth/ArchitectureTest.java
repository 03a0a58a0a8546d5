package com.allocationsystem.auth;

import com.allocationsystem.testsupport.ServiceArchitectureTest;

class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.auth");
    }
}
