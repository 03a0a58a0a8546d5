package com.allocationsystem.localstack.supervision;

import java.util.Set;

/**
 * One program of the stack: how it is started, when it is ready, how it is asked to stop.
 *
 * @param name the word used in {@code ./dev status}, {@code restart} and {@code logs}
 * @param port the port it listens on, 127.0.0.1
 * @param after names of the components that must be ready before this one starts
 * @param launch makes a fresh command before every start
 * @param readiness answers within a second whether it can be used now
 * @param whenReady run once after each start, as soon as it is ready
 * @param stopSignal the signal that makes it stop in good order, such as {@code TERM}
 */
public record Component(
        String name,
        int port,
        Set<String> after,
        Launch launch,
        Readiness readiness,
        Preparation whenReady,
        String stopSignal) {

    /** Makes the command, its environment and its folder; the keeper adds the log file. */
    @FunctionalInterface
    public interface Launch {
        ProcessBuilder prepare() throws Exception;
    }

    /** Whether a component can be used now; never throws, never waits longer than about a second. */
    @FunctionalInterface
    public interface Readiness {
        boolean holds();
    }

    /** Work that must be done before others may use the component. */
    @FunctionalInterface
    public interface Preparation {
        Preparation NONE = () -> {};

        void run() throws Exception;
    }
}
