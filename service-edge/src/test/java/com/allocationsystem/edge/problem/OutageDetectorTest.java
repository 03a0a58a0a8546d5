package com.allocationsystem.edge.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aStoreThatCannotBeReachedIsAnOutageHoweverDeepItIsWrapped() {
        assertTrue(Outage.isBehind(wrapped(new SQLException("refused", "08001"))));
        assertTrue(Outage.isBehind(wrapped(new SQLException("shutting down", "57P01"))));
        assertTrue(Outage.isBehind(wrapped(new SQLException("Acquisition timeout while waiting for new connection"))));
        assertTrue(Outage.isBehind(wrapped(new ConnectException("redis"))));
    }

    @Test
    void aBugIsNone() {
        assertFalse(Outage.isBehind(wrapped(new SQLException("syntax error", "42601"))));
        assertFalse(Outage.isBehind(new NullPointerException()));
        RuntimeException circle = new RuntimeException();
        circle.initCause(new RuntimeException(circle));
        assertFalse(Outage.isBehind(circle));
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
