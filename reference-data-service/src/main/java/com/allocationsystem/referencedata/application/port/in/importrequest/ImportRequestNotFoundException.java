package com.allocationsystem.referencedata.application.port.in.importrequest;

/** There is no such request. */
public final class ImportRequestNotFoundException extends RuntimeException {

    public ImportRequestNotFoundException(String id) {
        super("There is no import request '%s'; GET /v1/reference-data/import-requests lists them.".formatted(id));
    }
}
