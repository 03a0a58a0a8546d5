package com.allocationsystem.allocation.application.port.in.waiver;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets accounts break soft rules with a bond until a date. */
public interface WaiversUseCase {

    /** @return newest first, revoked ones too */
    List<Waiver> list(int atMost);

    /**
     * @throws com.allocationsystem.shared.InvalidInputException when the last day is over, or more than a year away
     */
    Waiver grant(Grant grant);

    /** @throws WaiverNotFoundException when there is none, or it was revoked */
    Waiver revoke(UUID waiverId, String revokedBy, String reason);

    /** @return those that cover a warning of this preview */
    List<Waiver> covering(SealedPreview preview);

    /**
     * What compliance grants.
     *
     * @param cusip of the bond
     * @param until last day on which it counts
     * @param grantedBy username
     */
    record Grant(String accountId, String ruleId, String cusip, LocalDate until, String reason, String grantedBy) {}
}
