package com.allocationsystem.referencedata.adapter.in.rest.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;
import java.time.Instant;
import java.util.List;

/**
 * Datasets that waited for a second user.
 *
 * @param importRequests newest first
 */
public record ImportRequestsResponse(List<ImportRequestResponse> importRequests) {

    static ImportRequestsResponse from(List<ImportRequest> requests, Instant now, String caller) {
        return new ImportRequestsResponse(requests.stream()
                .map(request -> ImportRequestResponse.from(request, now, caller))
                .toList());
    }
}
