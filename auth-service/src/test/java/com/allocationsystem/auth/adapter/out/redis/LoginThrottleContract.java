package com.allocationsystem.auth.adapter.out.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.auth.application.port.out.credential.LoginThrottle.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every throttle does: five attempts of one name from one address in a window. */
abstract class LoginThrottleContract {

    static final int MOST = 5;

    /** @return a throttle of {@link #MOST} attempts in this window */
    abstract LoginThrottle throttle(Duration window);

    /** Lets this much time go by. */
    abstract void pass(Duration time) throws InterruptedException;

    private final String name = "user-" + UUID.randomUUID();

    @Test
    void sixthAttemptMustWaitForTheEndOfTheWindow() {
        LoginThrottle throttle = throttle(Duration.ofMinutes(5));
        for (int i = 0; i < MOST; i++) {
            assertEquals(Optional.empty(), throttle.attempt(name, "10.0.0.1", MOST));
        }
        Refusal refusal = throttle.attempt(name, "10.0.0.1", MOST).orElseThrow();
        assertTrue(refusal.first());
        assertFalse(throttle.attempt(name, "10.0.0.1", MOST).orElseThrow().first());
        Duration wait = refusal.remaining();
        assertTrue(wait.toSeconds() > 290 && wait.toSeconds() <= 300, () -> "wait is " + wait);
    }

    @Test
    void anotherNameOrAddressIsNotHeldUp() {
        LoginThrottle throttle = throttle(Duration.ofMinutes(5));
        exhaust(throttle);
        assertEquals(Optional.empty(), throttle.attempt(name, "10.0.0.2", MOST));
        assertEquals(Optional.empty(), throttle.attempt(name + "x", "10.0.0.1", MOST));
    }

    @Test
    void rightPasswordForgetsTheFailures() {
        LoginThrottle throttle = throttle(Duration.ofMinutes(5));
        exhaust(throttle);
        throttle.clear(name, "10.0.0.1");
        assertEquals(Optional.empty(), throttle.attempt(name, "10.0.0.1", MOST));
    }

    @Test
    void attemptTakenBackIsNotCounted() {
        LoginThrottle throttle = throttle(Duration.ofMinutes(5));
        throttle.takeBack(name, "10.0.0.1");
        exhaust(throttle);
        throttle.takeBack(name, "10.0.0.1");
        assertEquals(Optional.empty(), throttle.attempt(name, "10.0.0.1", MOST));
        assertTrue(throttle.attempt(name, "10.0.0.1", MOST).isPresent());
    }

    @Test
    void windowEnds_howeverOftenOneTriesMeanwhile() throws InterruptedException {
        Duration window = Duration.ofMillis(400);
        LoginThrottle throttle = throttle(window);
        exhaust(throttle);
        assertTrue(throttle.attempt(name, "10.0.0.1", MOST).isPresent());
        pass(window.plusMillis(50));
        assertEquals(Optional.empty(), throttle.attempt(name, "10.0.0.1", MOST));
    }

    /** A patient guesser waits for the end of each window. */
    @Test
    void aSecondLockLastsTwiceAsLong_untilTheRightPasswordIsGiven() throws InterruptedException {
        Duration window = Duration.ofMillis(400);
        LoginThrottle brief = throttle(window);
        lock(brief);
        pass(window.plusMillis(50));
        lock(brief);
        pass(window.plusMillis(50));
        assertTrue(brief.attempt(name, "10.0.0.1", MOST).isPresent());
        pass(window);
        assertEquals(Optional.empty(), brief.attempt(name, "10.0.0.1", MOST));
        brief.clear(name, "10.0.0.1");
        lock(brief);
        pass(window.plusMillis(50));
        assertEquals(Optional.empty(), brief.attempt(name, "10.0.0.1", MOST));
    }

    private void lock(LoginThrottle throttle) {
        exhaust(throttle);
        assertTrue(throttle.attempt(name, "10.0.0.1", MOST).isPresent());
    }

    @Test
    void attemptsAtTheSameTimeAreAllCounted() throws Exception {
        LoginThrottle throttle = throttle(Duration.ofMinutes(5));
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            attempts.add(() -> throttle.attempt(name, "10.0.0.1", MOST).isEmpty());
        }
        ExecutorService pool = Executors.newFixedThreadPool(16);
        int allowed = 0;
        for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
            allowed += attempt.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(MOST, allowed);
    }

    private void exhaust(LoginThrottle throttle) {
        for (int i = 0; i < MOST; i++) {
            throttle.attempt(name, "10.0.0.1", MOST);
        }
    }
}
