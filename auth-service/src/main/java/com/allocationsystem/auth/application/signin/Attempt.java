package com.allocationsystem.auth.application.signin;

/** What is guessed; each kind is counted apart, so that the right password does not forget wrong codes. */
public enum Attempt {
    PASSWORD("user"),
    CODE("code");

    private final String prefix;

    Attempt(String prefix) {
        this.prefix = prefix;
    }

    String counted(String name) {
        return prefix + ":" + name;
    }
}
