package com.allocationsystem.simulator;

import com.allocationsystem.testsupport.architecture.Room;
import com.allocationsystem.testsupport.architecture.ServiceArchitectureTest;
import java.util.List;
import java.util.Set;

/** The simulator keeps to the rules of all services; its use cases are few and called without a port between. */
class ArchitectureTest extends ServiceArchitectureTest {

    ArchitectureTest() {
        super("com.allocationsystem.simulator", Set.of(Room.IN_PORTS), List.of());
    }
}
