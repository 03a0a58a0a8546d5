package com.allocationsystem.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void aTakenPortIsNotFree_andItsOwnerIsNamed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(PortOwner.isFree(socket.getLocalPort()));
            assertEquals(
                    "java (pid %d)".formatted(ProcessHandle.current().pid()),
                    PortOwner.describe(socket.getLocalPort()));
        }
    }

    @Test
    void firstFreeSkipsWhatIsTakenOrPromised() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = socket.getLocalPort();
            int free = PortOwner.firstFree(taken, Set.of(taken + 1));
            assertTrue(free > taken + 1, "free: " + free);
        }
    }
}
