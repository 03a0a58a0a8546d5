package com.allocationsystem.referencedata.domain.rulebook;

/** The version cannot take the place of the one in force without leaving days on which neither binds. */
public class RuleVersionsOverlapException extends RuntimeException {

    RuleVersionsOverlapException(String message) {
        super(message);
    }
}
