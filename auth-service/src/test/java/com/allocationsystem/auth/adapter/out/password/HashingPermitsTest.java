package com.allocationsystem.auth.adapter.out.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.auth.domain.user.SignInBusyException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashingPermitsTest {

    private static final long MIB = 1 << 20;
    private static final Cost NINETEEN_MIB = new Cost(19_456, 2, 1);

    @ParameterizedTest
    @CsvSource({"16,8,1", "100,8,1", "256,8,3", "256,2,2", "256,1,2", "537,8,7", "537,4,4", "8192,16,16"})
    void hashesTakeAQuarterOfTheHeapAtMost(long heapMib, int processors, int atOnce) {
        assertEquals(atOnce, HashingPermits.atOnce(heapMib * MIB, processors, NINETEEN_MIB));
    }

    @Test
    void workDoesNotBeginWithoutAPermit() {
        HashingPermits permits = new HashingPermits(1, Duration.ZERO);
        SignInBusyException refused = permits.whenFree(
                () -> assertThrows(SignInBusyException.class, () -> permits.whenFree(HashingPermitsTest::notReached)));
        assertEquals(5, refused.retryAfter().toSeconds());
    }

    @Test
    void permitComesBackAfterAFailure() {
        HashingPermits permits = new HashingPermits(1, Duration.ZERO);
        assertThrows(IllegalStateException.class, () -> permits.whenFree(HashingPermitsTest::notReached));
        assertEquals("done", permits.whenFree(() -> "done"));
    }

    private static String notReached() {
        throw new IllegalStateException("this work was begun");
    }
}
