package com.allocationsystem.auth.application.port.out.credential;

import java.time.Duration;
import java.util.Optional;

/** Counts attempts to sign in, so that passwords cannot be guessed by trying. */
public interface LoginThrottle {

    /**
     * Counts one attempt before the password is looked at, so that many at once are counted too.
     *
     * @param name who is being signed in
     * @param address from where
     * @param most attempts that may go on within a window
     * @return empty when the attempt may go on
     */
    Optional<Refusal> attempt(String name, String address, int most);

    /** Takes one attempt back: it was no failure. */
    void takeBack(String name, String address);

    /** Forgets the attempts: the right password was given. */
    void clear(String name, String address);

    /**
     * @param remaining until the window ends; whole seconds, at least 1
     * @param first whether this is the first refusal of the window
     */
    record Refusal(Duration remaining, boolean first) {}
}
