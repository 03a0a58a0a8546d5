package com.allocationsystem.allocation.adapter.in.rest.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredWaitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=5|5",
                "respond-async, wait=0|0",
                "respond-async; Wait = 7|7",
                "wait=\"3\"|3",
                "wait=9999|30",
                "await=5|10",
                "wait=soon|10",
                "wait=1.5|10",
                "|10"
            })
    void waitIsReadFromThePreferHeader_tenSecondsWhenItSaysNothing(String prefer, long seconds) {
        assertEquals(seconds, PreferredWait.of(prefer).toSeconds());
    }
}
