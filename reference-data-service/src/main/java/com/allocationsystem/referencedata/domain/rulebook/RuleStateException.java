package com.allocationsystem.referencedata.domain.rulebook;

/** The act does not fit the version's state. */
public class RuleStateException extends RuntimeException {

    RuleStateException(String message) {
        super(message);
    }
}
