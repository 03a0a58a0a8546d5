package com.allocationsystem.testsupport.planted.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Planted violations: the clock, the machine, chance and threads, through classes that are pure otherwise. */
public class DomainReadingClock {

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    LocalDate byCall() {
        return LocalDate.now();
    }

    Supplier<Long> inLambda() {
        return () -> System.nanoTime() + System.currentTimeMillis();
    }

    String ofTheMachine() {
        return System.getenv("HOME") + System.getProperty("user.name");
    }

    String byChance(List<String> accounts) {
        Collections.shuffle(accounts);
        return new Random().nextInt() + UUID.randomUUID().toString() + Math.random();
    }

    int byThreads(int[] sizes, List<String> accounts) {
        Arrays.parallelSort(sizes);
        return IntStream.of(sizes).parallel().sum()
                + (int) accounts.parallelStream().count();
    }
}
