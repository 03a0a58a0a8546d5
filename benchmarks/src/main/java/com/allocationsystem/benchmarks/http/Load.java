package com.allocationsystem.benchmarks.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that each send the next request when the last is answered.
 *
 * @param clients how many at once
 * @param sorted nanoseconds of each answer, ascending
 * @param failures requests without the answer wanted
 * @param firstFailure what the first of them said; null without one
 * @param wall how long all of it took
 */
record Load(int clients, long[] sorted, int failures, String firstFailure, Duration wall) {

    /** One client's part: its times, and what failed. */
    private record Part(List<Long> times, List<String> failures) {}

    /**
     * @param request sends one request and throws when it is not answered well
     * @param atLeast how many requests each client sends, however long they take
     */
    static Load of(int clients, Duration duration, int atLeast, Callable<?> request)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        List<Future<Part>> running = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            running.add(threads.submit(() -> part(end, atLeast, request)));
        }
        List<Long> times = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Future<Part> one : running) {
            times.addAll(one.get().times());
            failures.addAll(one.get().failures());
        }
        threads.shutdown();
        long[] sorted = times.stream().mapToLong(time -> time).toArray();
        Arrays.sort(sorted);
        return new Load(
                clients,
                sorted,
                failures.size(),
                failures.isEmpty() ? null : failures.get(0),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Part part(long end, int atLeast, Callable<?> request) {
        Part part = new Part(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < atLeast || System.nanoTime() < end; i++) {
            long begun = System.nanoTime();
            try {
                request.call();
                part.times().add(System.nanoTime() - begun);
            } catch (Exception e) {
                part.failures().add(String.valueOf(e.getMessage()));
            }
        }
        return part;
    }

    /** @return milliseconds within which that share of the requests is answered; NaN when none was */
    double milliseconds(double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    double perSecond() {
        return sorted.length / (wall.toNanos() / 1e9);
    }
}
