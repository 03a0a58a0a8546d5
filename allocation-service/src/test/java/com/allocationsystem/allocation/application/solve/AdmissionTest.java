package com.allocationsystem.allocation.application.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.application.port.in.preview.HeapTooSmallException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final long HEAP = 100L << 20;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Admission admission = new Admission(2, HEAP, Duration.ofMillis(1), Duration.ofMillis(1), meters);

    @Test
    void previewBeyondTheLast_isSentAway_andLetInOnceAPlaceIsFree() {
        Admission.Place first = admission.enter();
        admission.enter();

        assertThrows(SolvesBusyException.class, admission::enter);
        assertEquals(1, meters.counter("oas.previews.shed").count());
        first.close();
        admission.enter();
    }

    @Test
    void previewLargerThanTheHeap_isRefusedWithTheHeapItNeeds() {
        try (Admission.Place place = admission.enter()) {
            HeapTooSmallException refused = assertThrows(HeapTooSmallException.class, () -> place.reserve(100_000, 1));

            assertTrue(refused.getMessage().contains("-Xmx1674m"), refused.getMessage());
        }
    }

    @Test
    void roomInTheHeapIsGivenBack_whenAPreviewIsAnswered() {
        try (Admission.Place place = admission.enter()) {
            place.reserve(5_000, 1);
            try (Admission.Place other = admission.enter()) {
                assertThrows(SolvesBusyException.class, () -> other.reserve(5_000, 1));
            }
        }
        try (Admission.Place place = admission.enter()) {
            place.reserve(5_000, 1);
        }
    }
}
