package com.allocationsystem.auth.application.port.out.credential;

import java.util.List;

/** Tells which passwords an attacker would try early. */
public interface PasswordStrength {

    /**
     * @param password not hashed
     * @param hints words that the attacker knows, such as the username
     * @return whether a billion guesses, the likely ones first, find it
     */
    boolean isGuessable(String password, List<String> hints);
}
