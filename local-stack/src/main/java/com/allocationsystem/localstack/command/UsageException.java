package com.allocationsystem.localstack.command;

/** The command cannot be carried out as given; the message is for the user and says what to do. */
class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
