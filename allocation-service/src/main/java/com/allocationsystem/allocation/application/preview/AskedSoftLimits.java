package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.port.in.preview.SoftLimitsMode;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import jakarta.enterprise.context.ApplicationScoped;

/** How soft rules cap where the trader asks for it: but for what compliance waived, which only then is an input of the split. */
@ApplicationScoped
class AskedSoftLimits {

    private final WaivedWarnings waived;

    AskedSoftLimits(WaivedWarnings waived) {
        this.waived = waived;
    }

    /** @return null where soft rules only warn */
    SoftLimits of(AllocationTerms terms, ReferenceSnapshot snapshot, Requester requester) {
        boolean caps = terms.constraints() != null && terms.constraints().softLimits() == SoftLimitsMode.CAP;
        return caps ? new SoftLimits(waived.lifted(snapshot, requester.username())) : null;
    }
}
