package com.allocationsystem.edge.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a client may take, and how many connections one address may hold.
 *
 * @param idle between an answer and the first byte of the next request; a byte of something else does not prolong it
 * @param headers from the first byte of a request to the last of its headers
 * @param body from the last byte of the headers to the last of the body, plus what the least rate grants
 * @param leastBytesPerSecond a body may take a second longer for each of so many bytes that have arrived
 * @param perAddress most connections of one address; 0: no limit
 */
record ConnectionLimits(Duration idle, Duration headers, Duration body, int leastBytesPerSecond, int perAddress) {

    /**
     * Netty makes the guard's extension once for the life of the process and knows no bean, so what the application has
     * read of its settings goes to it by way of the process.
     */
    private static final String OF_THIS_PROCESS = "oas.http.connection-limits";

    private static final String SEPARATOR = " ";
    private static final int MILLIS_PER_SECOND = 1000;

    /** @return the limits that the application has published; empty before it has */
    static Optional<ConnectionLimits> published() {
        return Optional.ofNullable(System.getProperty(OF_THIS_PROCESS)).map(ConnectionLimits::parse);
    }

    /** Makes these the limits of connections from now on. */
    void publish() {
        System.setProperty(
                OF_THIS_PROCESS,
                Stream.of(idle, headers, body, leastBytesPerSecond, perAddress)
                        .map(Object::toString)
                        .collect(Collectors.joining(SEPARATOR)));
    }

    private static ConnectionLimits parse(String text) {
        String[] parts = text.split(SEPARATOR);
        return new ConnectionLimits(
                Duration.parse(parts[0]),
                Duration.parse(parts[1]),
                Duration.parse(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }

    /** @return how long a body may take of which so many bytes have arrived */
    Duration bodyWith(long bytes) {
        return body.plusMillis(bytes * MILLIS_PER_SECOND / leastBytesPerSecond);
    }
}
