package com.allocationsystem.auth.adapter.in.rest.rightsrequest;

import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import java.time.Instant;
import java.util.List;

/**
 * Requests for rights.
 *
 * @param rightsRequests newest first
 */
public record RightsRequestsResponse(List<RightsRequestResponse> rightsRequests) {

    static RightsRequestsResponse from(List<RightsRequest> requests, Instant now, String callerId) {
        return new RightsRequestsResponse(requests.stream()
                .map(request -> RightsRequestResponse.from(request, now, callerId))
                .toList());
    }
}
