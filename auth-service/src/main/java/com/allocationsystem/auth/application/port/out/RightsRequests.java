package com.allocationsystem.auth.application.port.out;

import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Decision;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Subject;
import java.util.List;
import java.util.Optional;

/** Rights that wait, and what became of those that did; never deleted. The caller holds {@link UserBook#lockChanges} to write. */
public interface RightsRequests {

    void add(RightsRequest request);

    Optional<RightsRequest> find(String id);

    /** @return the one without a decision; it may have expired */
    Optional<RightsRequest> undecidedOf(Subject subject);

    /** @return newest first */
    List<RightsRequest> list(int atMost);

    void decide(String id, Decision decision);
}
