package com.allocationsystem.allocation.application.waiver;

import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What stays open once the waivers of compliance are taken into account. */
@ApplicationScoped
public class WaivedWarnings {

    private final Waivers waivers;

    public WaivedWarnings(Waivers waivers) {
        this.waivers = waivers;
    }

    /** @return waivers that cover a warning of this preview */
    public List<Waiver> covering(SealedPreview preview) {
        return waivers.ofBond(preview.inputs().bond().cusip()).stream()
                .filter(waiver ->
                        preview.plan().warnings().stream().anyMatch(warning -> waiver.covers(preview, warning)))
                .toList();
    }

    /**
     * @param committedBy username; a waiver that this user granted does not count
     * @return warnings that this user's commit must override
     */
    public List<Warning> open(SealedPreview preview, String committedBy) {
        List<Warning> open = preview.plan().openWarnings();
        if (open.isEmpty()) {
            return open;
        }
        List<Waiver> counting = waivers.ofBond(preview.inputs().bond().cusip()).stream()
                .filter(waiver -> !waiver.grantedBy().equals(committedBy))
                .toList();
        return open.stream()
                .filter(warning -> counting.stream().noneMatch(waiver -> waiver.covers(preview, warning)))
                .toList();
    }

    /**
     * @param breaches of soft rules by another size of the account's order
     * @return those that this user must override
     */
    public List<RuleFinding> open(
            AllocationInputs inputs, String accountId, List<RuleFinding> breaches, String requestedBy) {
        if (breaches.isEmpty()) {
            return breaches;
        }
        List<Waiver> counting = waivers.ofBond(inputs.bond().cusip()).stream()
                .filter(waiver -> !waiver.grantedBy().equals(requestedBy)
                        && waiver.accountId().equals(accountId)
                        && waiver.isInForce(inputs.businessDate()))
                .toList();
        return breaches.stream()
                .filter(breach ->
                        counting.stream().noneMatch(waiver -> waiver.ruleId().equals(breach.ruleId())))
                .toList();
    }
}
