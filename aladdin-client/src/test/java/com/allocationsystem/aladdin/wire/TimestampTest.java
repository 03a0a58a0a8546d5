package com.allocationsystem.aladdin.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.aladdin.AladdinConfig.Timestamps;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampTest {

    private static final Instant NOW = Instant.parse("2026-11-30T14:05:06.123456Z");

    @Test
    void timeIsWrittenAsTheSiteWantsIt() {
        assertEquals("2026-11-30T14:05:06.123Z", AladdinHeaders.timestamp(Timestamps.RFC3339, NOW));
        assertEquals("Mon, 30 Nov 2026 14:05:06 GMT", AladdinHeaders.timestamp(Timestamps.HTTP_DATE, NOW));
    }
}
