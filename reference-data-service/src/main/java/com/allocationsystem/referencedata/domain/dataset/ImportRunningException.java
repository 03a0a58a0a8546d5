package com.allocationsystem.referencedata.domain.dataset;

/** Two datasets cannot be loaded at once. */
public class ImportRunningException extends RuntimeException {

    public ImportRunningException() {
        super("Another import is running; try again when it is done.");
    }
}
