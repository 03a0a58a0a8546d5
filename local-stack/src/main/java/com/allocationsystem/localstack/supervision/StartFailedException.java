package com.allocationsystem.localstack.supervision;

/** A component that could not be brought up: which one, why, and the end of its log. */
public class StartFailedException extends RuntimeException {

    private final String component;

    public StartFailedException(String component, String reason, LogFile log) {
        super("%s did not start: %s%nThe end of %s:%n%s".formatted(component, reason, log.path(), log.tail(25)));
        this.component = component;
    }

    public String component() {
        return component;
    }
}
