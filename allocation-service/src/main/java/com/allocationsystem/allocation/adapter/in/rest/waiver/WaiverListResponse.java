package com.allocationsystem.allocation.adapter.in.rest.waiver;

import com.allocationsystem.allocation.domain.waiver.Waiver;
import java.util.List;

/**
 * Waivers, newest first, revoked ones too.
 *
 * @param waivers newest first
 */
record WaiverListResponse(List<WaiverResponse> waivers) {

    static WaiverListResponse from(List<Waiver> waivers) {
        return new WaiverListResponse(waivers.stream().map(WaiverResponse::from).toList());
    }
}
