package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.waiver.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Waivers of soft rules; kept for good, revoked ones too. */
public interface Waivers {

    /** Keeps a new waiver, in the caller's transaction. */
    void add(Waiver waiver);

    Optional<Waiver> find(UUID waiverId);

    /** @return at most so many waivers, newest first, revoked ones too */
    List<Waiver> list(int atMost);

    /** @return waivers of this bond that were not revoked, whatever their dates */
    List<Waiver> ofBond(String cusip);

    /** Notes that a waiver was revoked, in the caller's transaction. */
    void revoke(UUID waiverId, Waiver.End end);
}
