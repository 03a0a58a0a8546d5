package com.allocationsystem.auth.application.port.out.credential;

/**
 * Turns passwords into hashes that are slow to reverse. Each method throws {@link com.allocationsystem.auth.domain.user.SignInBusyException} when too many others
 * are at it for too long.
 */
public interface PasswordHasher {

    /** @return the hash with its salt and cost, for storing; different each time */
    String hash(String password);

    /** @return whether {@code hash} was made of {@code password} */
    boolean matches(String password, String hash);

    /** Takes as long as {@link #matches}, for names that no user has: the time must not tell which names exist. */
    void spendTheTimeOfAMatch(String password);
}
