package com.allocationsystem.allocation.application.waiver;

import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Checks a waiver before it is granted; reference data is asked outside the transaction. */
@ApplicationScoped
class WaiverService implements WaiversUseCase {

    private final Waivers waivers;
    private final WaivedWarnings waived;
    private final WaiverCheck check;
    private final WaiverLedger ledger;

    WaiverService(Waivers waivers, WaivedWarnings waived, WaiverCheck check, WaiverLedger ledger) {
        this.waivers = waivers;
        this.waived = waived;
        this.check = check;
        this.ledger = ledger;
    }

    @Override
    public List<Waiver> list(int atMost) {
        return waivers.list(atMost);
    }

    @Override
    public Waiver grant(Grant grant) {
        check.require(grant);
        return ledger.grant(grant);
    }

    @Override
    public Waiver revoke(UUID waiverId, String revokedBy, String reason) {
        return ledger.revoke(waiverId, revokedBy, reason);
    }

    @Override
    public List<Waiver> covering(SealedPreview preview) {
        return waived.covering(preview);
    }
}
