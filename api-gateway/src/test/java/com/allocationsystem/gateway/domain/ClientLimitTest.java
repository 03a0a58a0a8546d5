package com.allocationsystem.gateway.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientLimitTest {

    private static final long SECOND = 1_000_000_000L;

    private final ClientLimit limit = new ClientLimit(2, 3, 2);

    @Test
    void burstPasses_thenTheClientWaitsForOneToken() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limit.take("a", 0).pause());
        }
        assertEquals(Duration.ofMillis(500), limit.take("a", 0).pause()); // one token at 2 a second
        assertEquals(Duration.ofMillis(250), limit.take("a", SECOND / 4).pause()); // a refused request costs nothing
        assertEquals(Duration.ZERO, limit.take("a", SECOND / 2).pause());
    }

    @Test
    void bucketHoldsNoMoreThanTheBurst_afterALongPause() {
        limit.take("a", 0);
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limit.take("a", 3_600 * SECOND).pause());
        }
        assertEquals(Duration.ofMillis(500), limit.take("a", 3_600 * SECOND).pause());
    }

    @Test
    void turnTellsWhatIsLeft_andWhenTheBucketIsFullAgain() {
        assertEquals(new ClientLimit.Turn(Duration.ZERO, 2, Duration.ofMillis(500)), limit.take("a", 0));
        assertEquals(new ClientLimit.Turn(Duration.ZERO, 1, Duration.ofMillis(1_000)), limit.take("a", 0));
        exhaust("a");
        assertEquals(new ClientLimit.Turn(Duration.ofMillis(500), 0, Duration.ofMillis(1_500)), limit.take("a", 0));
        assertEquals(Duration.ofMillis(1_500), limit.window());
    }

    @Test
    void clientsDoNotTakeFromEachOther() {
        exhaust("a");
        assertEquals(Duration.ZERO, limit.take("b", 0).pause());
    }

    @Test
    void clientLongestUnseenIsForgotten_whenThereAreTooMany() {
        exhaust("a");
        exhaust("b");
        limit.take("c", 0);
        assertEquals(Duration.ofMillis(500), limit.take("b", 0).pause());
        assertEquals(Duration.ZERO, limit.take("a", 0).pause());
    }

    private void exhaust(String client) {
        for (int i = 0; i < 3; i++) {
            limit.take(client, 0);
        }
    }
}
