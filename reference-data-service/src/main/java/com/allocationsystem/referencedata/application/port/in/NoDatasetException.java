package com.allocationsystem.referencedata.application.port.in;

/** The reference data holds no security at all, so that there is no business date to speak of. */
public class NoDatasetException extends RuntimeException {

    public NoDatasetException() {
        super("There is no business date yet: no dataset was loaded; load one with POST /v1/reference-data/imports.");
    }
}
