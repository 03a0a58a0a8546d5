package com.allocationsystem.auth.application.port.out;

import java.time.Duration;
import java.util.Optional;

/** Counts attempts to sign in, so that passwords cannot be guessed by trying. */
public interface LoginThrottle {

    /**
     * Counts one attempt before the password is looked at, so that many at once are counted too.
     *
     * @param name who is being signed in
     * @param address from where
     * @return empty when the attempt may go on, else how long to wait
     */
    Optional<Duration> attempt(String name, String address);

    /** Forgets the attempts: the right password was given. */
    void clear(String name, String address);
}
