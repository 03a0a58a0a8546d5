package com.allocationsystem.auth.application.port.in.directory;

/** The directory has sent no such user or group. */
public final class DirectoryEntryNotFoundException extends RuntimeException {

    public DirectoryEntryNotFoundException(String id) {
        super("Nothing of this directory has the id '%s'.".formatted(id));
    }
}
