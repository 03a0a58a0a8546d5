package com.allocationsystem.auth.application.port.in.directory;

/** The directory has sent a user or group of this name before. */
public final class DirectoryEntryTakenException extends RuntimeException {

    public DirectoryEntryTakenException(String name) {
        super("The name '%s' is taken in this directory.".formatted(name));
    }
}
