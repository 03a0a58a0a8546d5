package com.allocationsystem.aladdin.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    /** Quotas of ALADDIN.md section 4, and the smallest ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 10, 100, 250, 500, 1000, 3000})
    void noMinuteHoldsMoreThanTheQuota(int quota) {
        Pace pace = Pace.of(quota);
        List<Long> calls = new ArrayList<>();
        for (int i = 0; i < 3 * quota; i++) {
            calls.add(Math.max(0, i - pace.burst() + 1) * pace.intervalMicros());
        }
        int most = 0;
        for (int first = 0; first < calls.size(); first++) {
            int next = first;
            while (next < calls.size() && calls.get(next) - calls.get(first) < 60_000_000) {
                next++;
            }
            most = Math.max(most, next - first);
        }
        assertTrue(most <= quota, most + " calls in a minute");
        assertTrue(most >= quota * 0.97 - 1, "wastes the quota: only " + most);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void replicasAloneKeepToTheQuotaTogether(int replicas) {
        Pace alone = Pace.alone(250, replicas);
        assertEquals(1, alone.burst());
        assertTrue(60_000_000 / alone.intervalMicros() * replicas <= 250);
    }
}
