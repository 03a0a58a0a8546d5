package com.allocationsystem.referencedata.domain.dataset;

/** Two datasets cannot be loaded at once, nor one while the rule book is written. */
public class ImportRunningException extends RuntimeException {

    public ImportRunningException() {
        super("Another import, or a change of the rule book, is running; try again when it is done.");
    }
}
