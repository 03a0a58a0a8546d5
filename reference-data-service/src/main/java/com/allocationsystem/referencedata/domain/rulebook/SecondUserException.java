package com.allocationsystem.referencedata.domain.rulebook;

/** The act belongs to another user: the second one to decide, or the one who asked to take it back. */
public class SecondUserException extends RuntimeException {

    public SecondUserException(String message) {
        super(message);
    }
}
