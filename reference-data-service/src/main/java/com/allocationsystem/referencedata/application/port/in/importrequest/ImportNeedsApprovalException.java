package com.allocationsystem.referencedata.application.port.in.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;

/** Nothing was loaded: the dataset waits for a second user. */
public final class ImportNeedsApprovalException extends RuntimeException {

    private final transient ImportRequest request;

    public ImportNeedsApprovalException(ImportRequest request) {
        super(
                ("Nothing was loaded: %d rows of rules, restrictions, policies or group members would be gone or changed, and a"
                                + " second user has to approve that. Send the same files again once request %s is approved, by %s.")
                        .formatted(request.lostCount(), request.id(), request.expiresAt()));
        this.request = request;
    }

    public ImportRequest request() {
        return request;
    }
}
