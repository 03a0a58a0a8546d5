package com.allocationsystem.referencedata.domain.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Status;

/** The request cannot be decided about any more. */
public final class ImportRequestClosedException extends RuntimeException {

    public ImportRequestClosedException(Status status) {
        super("The request is %s; send the dataset again where it is still wanted.".formatted(status));
    }
}
