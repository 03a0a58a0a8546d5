package com.allocationsystem.edge.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageDetectorTest {

    @Test
    void aStoreThatCannotBeReachedIsAnOutageHoweverDeepItIsWrapped() {
        assertTrue(OutageDetector.isBehind(wrapped(new SQLException("refused", "08001"))));
        assertTrue(OutageDetector.isBehind(wrapped(new SQLException("shutting down", "57P01"))));
        assertTrue(OutageDetector.isBehind(
                wrapped(new SQLException("Acquisition timeout while waiting for new connection"))));
        assertTrue(OutageDetector.isBehind(wrapped(new ConnectException("redis"))));
    }

    @Test
    void aBugIsNone() {
        assertFalse(OutageDetector.isBehind(wrapped(new SQLException("syntax error", "42601"))));
        assertFalse(OutageDetector.isBehind(new NullPointerException()));
        RuntimeException circle = new RuntimeException();
        circle.initCause(new RuntimeException(circle));
        assertFalse(OutageDetector.isBehind(circle));
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
