package com.allocationsystem.referencedata.adapter.out.aladdin.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.testsupport.HandSetClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadPaceTest {

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-11-30T12:00:00Z"));
    private final ReadPace pace = new ReadPace(clock);
    private final List<Throwable> refused = new ArrayList<>();

    /** Of 100 a minute 10 go at once; the others are 61 / 91 = 0.67 s apart, so that 4 more are due within 3 s. */
    @Test
    void callsBeyondTheQuotaWaitThreeSecondsAtMost_andAreThenRefused() {
        ask("position", 14);
        assertEquals(List.of(), refused);

        ask("position", 1);
        assertEquals(1, refused.size());
        Duration wait = ((DependencyUnavailableException) refused.get(0)).retryAfter();
        assertTrue(wait.toMillis() > 3000 && wait.toMillis() < 3500, wait::toString);
    }

    @Test
    void operationsHaveQuotasOfTheirOwn_andTimeGivesThemBack() {
        ask("position", 15);
        ask("ratings", 10);
        assertEquals(1, refused.size());

        clock.advance(Duration.ofSeconds(61));
        ask("position", 10);
        assertEquals(1, refused.size());
    }

    private void ask(String operation, int calls) {
        for (int i = 0; i < calls; i++) {
            pace.inTurn(operation, Pace.of(100), () -> Uni.createFrom().item("answer"))
                    .subscribe()
                    .with(answer -> {}, refused::add);
        }
    }
}
